import './consent.css';

type Block = { readonly kind: 'heading' | 'points' | 'text'; readonly lines: readonly string[] };

/** A document's body in blocks: a line with `## ` heads what follows, lines with `- ` are points. */
export function blocksOf(body: string): readonly Block[] {
  return body.split(/\n{2,}/).flatMap((paragraph): Block[] => {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const [first, ...rest] = lines;
    if (first?.startsWith('## '))
      return [
        { kind: 'heading', lines: [first.slice(3)] },
        ...(rest.length > 0 ? blocksOf(rest.join('\n')) : []),
      ];
    const points = lines.filter((line) => line.startsWith('- '));
    const text = lines.filter((line) => !line.startsWith('- '));
    return [
      ...(text.length > 0 ? [{ kind: 'text', lines: text } as const] : []),
      ...(points.length > 0 ? [{ kind: 'points', lines: points.map((line) => line.slice(2)) } as const] : []),
    ];
  });
}

/** The words of a consent document, in its own language. */
export const DocumentText = ({ body, language }: { readonly body: string; readonly language: string }) => (
  <div className="prose consent-text" lang={language}>
    {blocksOf(body).map((block) => {
      const key = block.lines.join();
      if (block.kind === 'heading') return <h3 key={key}>{block.lines[0]}</h3>;
      if (block.kind === 'text') return <p key={key}>{block.lines.join(' ')}</p>;
      return (
        <ul key={key}>
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    })}
  </div>
);
