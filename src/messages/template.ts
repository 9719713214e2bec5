import type { Letter } from './letter.ts';

/** Everything a letter may need to know; each template reads its own fields. `baseUrl` is the clinic's address. */
export type Params = Readonly<Record<string, string>> & { readonly baseUrl: string };

/** A letter in both languages. */
export type Template = { readonly en: (params: Params) => Letter; readonly es: (params: Params) => Letter };
