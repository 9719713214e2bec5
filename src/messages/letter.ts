/** What a person reads: a subject, and paragraphs. Text and HTML are made from the same words. */
export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** One thing to do, as a button in HTML and as a bare address in text. */
  readonly action?: { readonly label: string; readonly url: string };
};

export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A header line must not be broken into two by what a stranger typed. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The letter as an e-mail's two faces. */
export function render(letter: Letter, language: string): Rendered {
  const { subject, paragraphs, action } = letter;
  const button = action
    ? `<p><a href="${escaped(action.url)}" style="display:inline-block;padding:12px 20px;background:#9A3F24;color:#fff;border-radius:6px;text-decoration:none">${escaped(action.label)}</a></p>`
    : '';
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return {
    subject: oneLine(subject),
    text: [...paragraphs, ...(action ? [`${action.label}: ${action.url}`] : [])].join('\n\n'),
    html: `<!doctype html><html lang="${escaped(language)}"><body style="font:16px/1.5 sans-serif;color:#211C18;background:#FAF7F2;padding:24px"><main style="max-width:34em;margin:auto">${body}\n${button}</main></body></html>`,
  };
}
