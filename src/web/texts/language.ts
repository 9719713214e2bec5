import i18next, { type i18n } from 'i18next';
import { use, useCallback, useSyncExternalStore } from 'react';
import type { Area, TextKey } from './areas.ts';
import { texts as common } from './common.en.ts';
import { texts as home } from './home.en.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

type TextFile = { readonly texts: Readonly<Record<string, string>> };

const files = import.meta.glob<TextFile>(['./*.en.ts', './*.es.ts']);
const KEPT = 'stipple.language';

const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** What the visitor chose before, else what the browser asks for, else English. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isLanguage) ?? 'en';
}

const texts: i18n = i18next.createInstance();
const wanted = new Set<Area>(['common', 'home']);
const loading = new Map<string, Promise<void>>();
const loaded = Promise.resolve();

/** Call once before the first page. English of the first page is in the script itself; the rest is fetched when needed. */
export async function startTexts(): Promise<void> {
  const language = firstLanguage();
  await texts.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { common, home } },
  });
  await needTexts();
  document.documentElement.lang = language;
}

async function fetchArea(area: Area, language: Language): Promise<void> {
  const file = files[`./${area}.${language}.ts`];
  if (file === undefined) throw new Error(`no texts for ${area} in ${language}`);
  texts.addResourceBundle(language, area, (await file()).texts);
}

function areaReady(area: Area, language: Language): Promise<void> {
  if (texts.hasResourceBundle(language, area)) return loaded;
  const key = `${area}.${language}`;
  const pending = loading.get(key) ?? fetchArea(area, language);
  loading.set(key, pending);
  pending.catch(() => loading.delete(key));
  return pending;
}

/** The language the pages are in now. */
export const currentLanguage = (): Language => (isLanguage(texts.language) ? texts.language : 'en');

/** Fetches the texts of areas that a page is about to need, with all that were needed before. */
export async function needTexts(...areas: readonly Area[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  await Promise.all([...wanted].map((area) => areaReady(area, currentLanguage())));
}

/** Turns every page to another language and remembers the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((area) => areaReady(area, language)));
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  await texts.changeLanguage(language);
}

const subscribe = (changed: () => void): (() => void) => {
  texts.on('languageChanged', changed);
  return () => texts.off('languageChanged', changed);
};

/** The language, and a page that is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

/** Values put in place of `{{name}}`; `count` also picks singular or plural. */
export type Values = Readonly<Record<string, string | number>>;
export type Say<A extends Area> = (key: TextKey<A>, values?: Values) => string;

/** The texts of one area, for use in a component: `const say = useTexts('home'); say('title')`. */
export function useTexts<A extends Area>(area: A): Say<A> {
  const language = useLanguage();
  const ready = areaReady(area, language);
  if (ready !== loaded) use(ready);
  return useCallback((key, values) => texts.t(key, { ns: area, lng: language, ...values }), [area, language]);
}

/** One text outside a component. */
export const sayIn =
  <A extends Area>(area: A): Say<A> =>
  (key, values) =>
    texts.t(key, { ns: area, ...values });

/** Texts found by a key that is put together from codes; undefined where an area has none. */
export type Find = (key: string, values?: Values) => string | undefined;

/** For areas whose texts are named by codes of the domain; a test must hold the codes against the texts. */
export function useLookup(area: Area): Find {
  const language = useLanguage();
  const ready = areaReady(area, language);
  if (ready !== loaded) use(ready);
  return useCallback(
    (key, values) =>
      texts.exists(key, { ns: area, lng: language })
        ? texts.t(key, { ns: area, lng: language, ...values })
        : undefined,
    [area, language],
  );
}
