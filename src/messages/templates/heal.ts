import { phaseOn } from '../../clinical/healing.ts';
import { healingTexts } from '../../clinical/texts/healing.ts';
import type { Template } from '../template.ts';

const dayOf = (day: string | undefined): number => Number(day ?? 0);

export const healTemplates: Readonly<Record<string, Template>> = {
  'check-in-reminder': {
    en: ({ name, clinic, phone, day, baseUrl }) => ({
      subject: `Day ${day}: how is your skin? ${clinic}`,
      paragraphs: [
        `Hello ${name},`,
        `What most people see on day ${day}: ${healingTexts.en.phases[phaseOn(dayOf(day))]}`,
        'Please tell us how it is for you. It takes thirty seconds.',
        `If something worries you, do not wait for a form: call ${phone}. If breathing is hard, call the emergency number.`,
      ],
      action: { label: 'Check in', url: `${baseUrl}/my/check-in` },
    }),
    es: ({ name, clinic, phone, day, baseUrl }) => ({
      subject: `Día ${day}: ¿cómo está su piel? ${clinic}`,
      paragraphs: [
        `Hola, ${name}:`,
        `Lo que ve la mayoría el día ${day}: ${healingTexts.es.phases[phaseOn(dayOf(day))]}`,
        'Cuéntenos cómo está usted. Lleva treinta segundos.',
        `Si algo le preocupa, no espere al formulario: llame al ${phone}. Si le cuesta respirar, llame al número de emergencias.`,
      ],
      action: { label: 'Contar cómo estoy', url: `${baseUrl}/my/check-in` },
    }),
  },
};
