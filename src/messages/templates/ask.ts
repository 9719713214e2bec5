import type { Template } from '../template.ts';

export const askTemplates: Readonly<Record<string, Template>> = {
  'enquiry-received': {
    en: ({ name, clinic, phone }) => ({
      subject: `We have your enquiry: ${clinic}`,
      paragraphs: [
        `Hello ${name},`,
        'Thank you for writing to us. We have your enquiry and the answers of your self-check, if you did one: nobody will ask you the same things again.',
        'We will call you or write to you within two working days to find a time for a consultation.',
        `If you would rather talk now, call ${phone}.`,
        clinic ?? '',
      ],
    }),
    es: ({ name, clinic, phone }) => ({
      subject: `Hemos recibido su consulta: ${clinic}`,
      paragraphs: [
        `Hola, ${name}:`,
        'Gracias por escribirnos. Tenemos su consulta y las respuestas de su autocomprobación, si la hizo: nadie volverá a preguntarle lo mismo.',
        'Le llamaremos o le escribiremos en dos días laborables para buscar una hora de consulta.',
        `Si prefiere hablar ahora, llame al ${phone}.`,
        clinic ?? '',
      ],
    }),
  },
};
