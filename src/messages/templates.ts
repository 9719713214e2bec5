import type { Letter } from './letter.ts';
import type { Params, Template } from './template.ts';
import { alertTemplates } from './templates/alerts.ts';
import { askTemplates } from './templates/ask.ts';
import { healTemplates } from './templates/heal.ts';
import { planTemplates } from './templates/plan.ts';
import { signInTemplates } from './templates/sign-in.ts';

const templates: Readonly<Record<string, Template>> = {
  ...signInTemplates,
  ...askTemplates,
  ...planTemplates,
  ...healTemplates,
  ...alertTemplates,
};

export const templateNames = (): string[] => Object.keys(templates);

/** The letter of a template; a name that does not exist is a fault in the program. */
export function letterOf(name: string, language: string, params: Params): Letter {
  const template = templates[name];
  if (template === undefined) throw new Error(`no such letter: ${name}`);
  return (language === 'es' ? template.es : template.en)(params);
}
