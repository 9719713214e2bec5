import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invalid, Refusal, refusals } from './errors.ts';

describe('the registry of refusals', () => {
  it('is what docs/errors.md says, in both directions', () => {
    const rows = readFileSync('docs/errors.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const documented = rows.map(([, code = '', status, title]) => [
      code.replaceAll('`', ''),
      Number(status),
      title,
    ]);
    expect(documented).toEqual(
      Object.entries(refusals).map(([code, { status, title }]) => [code, status, title]),
    );
  });

  it('becomes a problem document that names the field at fault', () => {
    expect(invalid('/name', 'Tell us your name.').problem()).toEqual({
      type: 'https://stipple.example/problems/invalid',
      title: 'Something in it needs mending',
      status: 422,
      code: 'INVALID',
      detail: 'Tell us your name.',
      errors: [{ pointer: '/name', detail: 'Tell us your name.' }],
    });
    expect(new Refusal('NOT_FOUND').problem()).not.toHaveProperty('detail');
  });
});
