import { useMemo } from 'react';
import { type Language, useLanguage } from '../texts/language.ts';

const locales: Record<Language, string> = { en: 'en-GB', es: 'es' };

/** How numbers are written in the reader's language. */
export type Numbers = {
  /** With at most so many decimals: `say(0.8456, 1)` is "0.8", in Spanish "0,8". */
  readonly say: (value: number, decimals?: number) => string;
  /** With a sign, for changes: "+1.5", "−0.4". */
  readonly signed: (value: number, decimals?: number) => string;
  /** A proportion as a percentage: `percent(0.0406)` is "4 %" in words of the language. */
  readonly percent: (value: number, decimals?: number) => string;
};

export const numbersIn = (language: Language): Numbers => {
  const locale = locales[language];
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
  const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    say: (value, decimals = 0) => format(value, fixed(decimals)),
    signed: (value, decimals = 0) => format(value, { ...fixed(decimals), signDisplay: 'exceptZero' }),
    percent: (value, decimals = 0) => format(value, { ...fixed(decimals), style: 'percent' }),
  };
};

export function useNumbers(): Numbers {
  const language = useLanguage();
  return useMemo(() => numbersIn(language), [language]);
}
