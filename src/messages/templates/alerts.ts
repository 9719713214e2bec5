import type { Params, Template } from '../template.ts';
import { when } from '../when.ts';

type Urgency = Readonly<Record<string, string>>;

const english: Urgency = {
  emergency: 'Emergency: answer at once',
  'same-day': 'Answer today',
  watch: 'Worth a look',
};
const spanish: Urgency = {
  emergency: 'Urgencia: responda ya',
  'same-day': 'Responda hoy',
  watch: 'Conviene mirarlo',
};

const deadline = ({ respondBy = '', timeZone = 'UTC' }: Params, language: string): string =>
  when(respondBy, timeZone, language);

const link = ({ baseUrl, alertId }: Params): string => `${baseUrl}/staff/alerts/${alertId}`;

type Words = {
  readonly en: (params: Params, by: string) => readonly string[];
  readonly es: (params: Params, by: string) => readonly string[];
};

/** One letter to staff. It never names the patient or what was reported: that is behind the sign-in. */
const letter = (words: Words): Template => ({
  en: (params) => ({
    subject: `${english[params.level ?? ''] ?? 'Alert'}: ${params.clinic}`,
    paragraphs: [`Hello ${params.name},`, ...words.en(params, deadline(params, 'en'))],
    action: { label: 'Open the alert', url: link(params) },
  }),
  es: (params) => ({
    subject: `${spanish[params.level ?? ''] ?? 'Alerta'}: ${params.clinic}`,
    paragraphs: [`Hola, ${params.name}:`, ...words.es(params, deadline(params, 'es'))],
    action: { label: 'Abrir la alerta', url: link(params) },
  }),
});

export const alertTemplates: Readonly<Record<string, Template>> = {
  'alert-raised': letter({
    en: (_, by) => [
      'A patient’s check-in needs a person, and it is yours.',
      `They were told that the clinic answers by ${by}. If nobody takes it on by then, it goes to the next person.`,
    ],
    es: (_, by) => [
      'El control de un paciente necesita a una persona: hay una alerta y le toca a usted.',
      `Se le dijo que la clínica responde antes del ${by}. Si nadie la atiende hasta entonces, pasa a la siguiente persona.`,
    ],
  }),
  'alert-escalated': letter({
    en: (_, by) => [
      'An alert was not answered in time and has come to you.',
      `The patient was told that the clinic answers by ${by}. Please take it on now.`,
    ],
    es: (_, by) => [
      'Una alerta no se atendió a tiempo y ha llegado a usted.',
      `Al paciente se le dijo que la clínica responde antes del ${by}. Atiéndala ahora, por favor.`,
    ],
  }),
  'alert-reminder': letter({
    en: (_, by) => [
      'An alert is still open, and everybody who can answer it has been asked.',
      `The patient was told that the clinic answers by ${by}. Please take it on, or close it with what was done.`,
    ],
    es: (_, by) => [
      'Una alerta sigue abierta, y ya se ha pedido respuesta a todas las personas que pueden darla.',
      `Al paciente se le dijo que la clínica responde antes del ${by}. Atiéndala, o ciérrela con lo que se hizo.`,
    ],
  }),
};
