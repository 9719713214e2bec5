/** Quoted only where a comma, a quote or a line break needs it (RFC 4180). */
export const csvCell = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of text as a CSV file with a heading; lines end with a line feed. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
