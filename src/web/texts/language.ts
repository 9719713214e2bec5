import { use, useCallback, useSyncExternalStore } from 'react';
import type { Area, TextKey } from './areas.ts';
import { texts as common } from './common.en.ts';
import { texts as home } from './home.en.ts';
import { type Texts, textFor, type Values } from './say.ts';

export type { Values };

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

type TextFile = { readonly texts: Texts };

const files = import.meta.glob<TextFile>(['./*.en.ts', './*.es.ts']);
const KEPT = 'stipple.language';

const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** What the visitor chose before, else what the browser asks for, else English. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isLanguage) ?? 'en';
}

let chosen: Language = 'en';
const listeners = new Set<() => void>();

/** What has been fetched, by language and area. English of the first page is in the script itself. */
const kept = new Map<string, Texts>([
  ['en/common', common],
  ['en/home', home],
]);
const wanted = new Set<Area>(['common', 'home']);
const loading = new Map<string, Promise<void>>();
const loaded = Promise.resolve();

/** Call once before the first page. */
export async function startTexts(): Promise<void> {
  chosen = firstLanguage();
  document.documentElement.lang = chosen;
  await needTexts();
}

async function fetchArea(area: Area, language: Language): Promise<void> {
  const file = files[`./${area}.${language}.ts`];
  if (file === undefined) throw new Error(`no texts for ${area} in ${language}`);
  kept.set(`${language}/${area}`, (await file()).texts);
}

function areaReady(area: Area, language: Language): Promise<void> {
  const key = `${language}/${area}`;
  if (kept.has(key)) return loaded;
  const pending = loading.get(key) ?? fetchArea(area, language);
  loading.set(key, pending);
  pending.catch(() => loading.delete(key));
  return pending;
}

/** In the language asked for, else in English, else nothing. */
const found = (area: Area, language: Language, key: string, values?: Values): string | undefined =>
  textFor(kept.get(`${language}/${area}`) ?? {}, language, key, values) ??
  textFor(kept.get(`en/${area}`) ?? {}, 'en', key, values);

/** The language the pages are in now. */
const currentLanguage = (): Language => chosen;

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
  chosen = language;
  for (const listener of listeners) listener();
}

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The language, and a page that is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

export type Say<A extends Area> = (key: TextKey<A>, values?: Values) => string;

/** The texts of one area, for use in a component: `const say = useTexts('home'); say('title')`. */
export function useTexts<A extends Area>(area: A): Say<A> {
  const language = useLanguage();
  const ready = areaReady(area, language);
  if (ready !== loaded) use(ready);
  return useCallback((key, values) => found(area, language, key, values) ?? key, [area, language]);
}

/** Texts found by a key that is put together from codes; undefined where an area has none. */
export type Find = (key: string, values?: Values) => string | undefined;

/** For areas whose texts are named by codes of the domain; a test must hold the codes against the texts. */
export function useLookup(area: Area): Find {
  const language = useLanguage();
  const ready = areaReady(area, language);
  if (ready !== loaded) use(ready);
  return useCallback((key, values) => found(area, language, key, values), [area, language]);
}
