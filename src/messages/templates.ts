import type { Letter } from './letter.ts';
import { askTemplates } from './templates/ask.ts';
import { signInTemplates } from './templates/sign-in.ts';

/** Everything a letter may need to know; each template reads its own fields. `baseUrl` is the clinic's address. */
export type Params = Readonly<Record<string, string>> & { readonly baseUrl: string };

/** A letter in both languages. */
export type Template = { readonly en: (params: Params) => Letter; readonly es: (params: Params) => Letter };

const templates: Readonly<Record<string, Template>> = { ...signInTemplates, ...askTemplates };

export const templateNames = (): string[] => Object.keys(templates);

/** The letter of a template; a name that does not exist is a fault in the program. */
export function letterOf(name: string, language: string, params: Params): Letter {
  const template = templates[name];
  if (template === undefined) throw new Error(`no such letter: ${name}`);
  return (language === 'es' ? template.es : template.en)(params);
}
