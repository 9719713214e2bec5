const locales: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es' };

/** "Tue 12 January, 16:00" on the clinic's wall clock. `instant` is ISO 8601. */
export function when(instant: string, timeZone: string, language: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language] ?? 'en-GB', { timeZone, ...options }).format(
      Date.parse(instant),
    );
  const day = format({ weekday: 'short', day: 'numeric', month: 'long' });
  return `${day}, ${format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}
