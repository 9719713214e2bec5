/** A text with `{{name}}` replaced by values; a name without a value stays visible, so that a test can find it. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
