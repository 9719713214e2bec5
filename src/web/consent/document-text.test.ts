import { describe, expect, it } from 'vitest';
import { blocksOf } from './document-text.tsx';

describe('the words of a consent document', () => {
  it('are headings, paragraphs and points', () => {
    expect(blocksOf('Read this.\n\n## What we do\nWe numb.\n\n- One\n- Two\n\nThe end.')).toEqual([
      { kind: 'text', lines: ['Read this.'] },
      { kind: 'heading', lines: ['What we do'] },
      { kind: 'text', lines: ['We numb.'] },
      { kind: 'points', lines: ['One', 'Two'] },
      { kind: 'text', lines: ['The end.'] },
    ]);
  });

  it('lose nothing of a heading that is followed by points at once', () => {
    expect(blocksOf('## Risks\n- One\n- Two').map(({ lines }) => lines)).toEqual([['Risks'], ['One', 'Two']]);
  });
});
