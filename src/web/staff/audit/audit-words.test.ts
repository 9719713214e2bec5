import { describe, expect, it } from 'vitest';
import { texts } from '../../texts/audit.en.ts';
import { auditSearch } from './routes.ts';

const useCases = import.meta.glob<string>('../../../care/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known: Readonly<Record<string, string>> = texts;
const sources = Object.entries(useCases)
  .filter(([path]) => !path.includes('.test.'))
  .map(([, text]) => text);

const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => String(code)))),
];

describe('the words of the audit trail', () => {
  it('name every action that a use case puts on record', () => {
    const plain = found(/\baction: '([a-z-]+)'/g);
    const either = sources.flatMap((text) =>
      [...text.matchAll(/\baction: [^,\n]*\? '([a-z-]+)' : '([a-z-]+)'/g)].flatMap(([, a, b]) => [
        String(a),
        String(b),
      ]),
    );
    expect(plain.length).toBeGreaterThan(30);
    const codes = [
      ...plain,
      ...either,
      'mark-arrived',
      'mark-finished',
      'mark-missed',
      'defer',
      'omit',
      'cease',
    ];
    expect(codes.filter((code) => known[`action.${code}`] === undefined)).toEqual([]);
  });

  it('name every kind of record', () => {
    const policy = useCases['../../../care/policy.ts'] ?? '';
    const [, list = ''] = policy.match(/export const resources = \[([^\]]+)\]/) ?? [];
    const resources = [...list.matchAll(/'([a-z-]+)'/g)].map(([, code]) => String(code));
    expect(resources.length).toBeGreaterThan(20);
    expect(resources.filter((code) => known[`resource.${code}`] === undefined)).toEqual([]);
  });
});

describe('the address of the audit page', () => {
  it('keeps what is a question and drops what is none', () => {
    expect(
      auditSearch({
        patientId: 'p',
        actor: '',
        action: 'course/read',
        from: '2026-12-01',
        to: 'tomorrow',
        x: 1,
      }),
    ).toEqual({ patientId: 'p', action: 'course/read', from: '2026-12-01' });
  });
});
