import type { Template } from '../template.ts';

export const signInTemplates: Readonly<Record<string, Template>> = {
  'sign-in-link': {
    en: ({ name, clinic, link, minutes }) => ({
      subject: `Your sign-in link for ${clinic}`,
      paragraphs: [
        `Hello ${name},`,
        `Use this link to open your pages. It works once, for the next ${minutes} minutes.`,
        'If you did not ask for it, you can ignore this message.',
      ],
      action: { label: 'Open my pages', url: link ?? '' },
    }),
    es: ({ name, clinic, link, minutes }) => ({
      subject: `Su enlace de acceso a ${clinic}`,
      paragraphs: [
        `Hola, ${name}:`,
        `Use este enlace para abrir sus páginas. Sirve una sola vez, durante los próximos ${minutes} minutos.`,
        'Si usted no lo ha pedido, no haga caso de este mensaje.',
      ],
      action: { label: 'Abrir mis páginas', url: link ?? '' },
    }),
  },
};
