import type { Params, Template } from '../template.ts';
import { when } from '../when.ts';

const at = ({ start = '', timeZone = 'UTC' }: Params, language: string): string =>
  when(start, timeZone, language);

const each = ({ starts = '', timeZone = 'UTC' }: Params, language: string): string[] =>
  starts.split(' ').map((start, index) => `${index + 1}. ${when(start, timeZone, language)}`);

export const planTemplates: Readonly<Record<string, Template>> = {
  'consultation-booked': {
    en: (params) => ({
      subject: `Your consultation: ${at(params, 'en')}`,
      paragraphs: [
        `Hello ${params.name},`,
        `Your consultation at ${params.clinic} is on ${at(params, 'en')}.`,
        'We will go through your answers, look at your skin together and tell you honestly whether a course is right for you. Nothing is done to your skin on that day.',
        `If you cannot come, call ${params.phone}.`,
      ],
      action: { label: 'Open my pages', url: `${params.baseUrl}/sign-in` },
    }),
    es: (params) => ({
      subject: `Su consulta: ${at(params, 'es')}`,
      paragraphs: [
        `Hola, ${params.name}:`,
        `Su consulta en ${params.clinic} es el ${at(params, 'es')}.`,
        'Repasaremos sus respuestas, miraremos juntos su piel y le diremos con sinceridad si un tratamiento es adecuado para usted. Ese día no se le hace nada en la piel.',
        `Si no puede venir, llame al ${params.phone}.`,
      ],
      action: { label: 'Abrir mis páginas', url: `${params.baseUrl}/sign-in` },
    }),
  },
  'consultation-moved': {
    en: (params) => ({
      subject: `Your consultation has moved: ${at(params, 'en')}`,
      paragraphs: [
        `Hello ${params.name},`,
        `We had to move your consultation at ${params.clinic}. It is now on ${at(params, 'en')}.`,
        `If this does not suit you, call ${params.phone}.`,
      ],
      action: { label: 'Open my pages', url: `${params.baseUrl}/sign-in` },
    }),
    es: (params) => ({
      subject: `Su consulta se ha movido: ${at(params, 'es')}`,
      paragraphs: [
        `Hola, ${params.name}:`,
        `Hemos tenido que mover su consulta en ${params.clinic}. Ahora es el ${at(params, 'es')}.`,
        `Si no le viene bien, llame al ${params.phone}.`,
      ],
      action: { label: 'Abrir mis páginas', url: `${params.baseUrl}/sign-in` },
    }),
  },
  'place-offered': {
    en: (params) => ({
      subject: `An earlier time has come free: ${at(params, 'en')}`,
      paragraphs: [
        `Hello ${params.name},`,
        `You asked to come earlier. A time on ${at(params, 'en')} has come free.`,
        `We have asked several people; the first to accept has it. It is kept until ${when(params.expires ?? '', params.timeZone ?? 'UTC', 'en')}.`,
        'If you do nothing, your own time stays as it is.',
      ],
      action: { label: 'See the earlier time', url: `${params.baseUrl}/my/earlier` },
    }),
    es: (params) => ({
      subject: `Ha quedado libre una hora anterior: ${at(params, 'es')}`,
      paragraphs: [
        `Hola, ${params.name}:`,
        `Usted pidió venir antes. Ha quedado libre una hora el ${at(params, 'es')}.`,
        `Hemos preguntado a varias personas; es para la primera que acepte. Se guarda hasta el ${when(params.expires ?? '', params.timeZone ?? 'UTC', 'es')}.`,
        'Si no hace nada, su hora sigue como está.',
      ],
      action: { label: 'Ver la hora anterior', url: `${params.baseUrl}/my/earlier` },
    }),
  },
  'calendars-offered': {
    en: (params) => ({
      subject: 'Choose the dates of your course',
      paragraphs: [
        `Hello ${params.name},`,
        `We have worked out ${params.count} calendars for your whole course. Each keeps the rests your skin needs and stays clear of your holidays.`,
        `Choose one by ${when(params.expires ?? '', params.timeZone ?? 'UTC', 'en')}; all its sessions are then booked at once.`,
      ],
      action: { label: 'See the calendars', url: `${params.baseUrl}/my/calendars` },
    }),
    es: (params) => ({
      subject: 'Elija las fechas de su tratamiento',
      paragraphs: [
        `Hola, ${params.name}:`,
        `Hemos preparado ${params.count} calendarios para todo su tratamiento. Cada uno respeta los descansos que su piel necesita y evita sus vacaciones.`,
        `Elija uno antes del ${when(params.expires ?? '', params.timeZone ?? 'UTC', 'es')}; todas sus sesiones quedarán reservadas a la vez.`,
      ],
      action: { label: 'Ver los calendarios', url: `${params.baseUrl}/my/calendars` },
    }),
  },
  'course-booked': {
    en: (params) => ({
      subject: 'Your sessions are booked',
      paragraphs: [
        `Hello ${params.name},`,
        'Your sessions are booked:',
        ...each(params, 'en'),
        'Your pages show what to prepare, and from when. We will remind you.',
      ],
      action: { label: 'Open my pages', url: `${params.baseUrl}/my` },
    }),
    es: (params) => ({
      subject: 'Sus sesiones están reservadas',
      paragraphs: [
        `Hola, ${params.name}:`,
        'Sus sesiones están reservadas:',
        ...each(params, 'es'),
        'Sus páginas muestran qué preparar y desde cuándo. Se lo recordaremos.',
      ],
      action: { label: 'Abrir mis páginas', url: `${params.baseUrl}/my` },
    }),
  },
  'course-changed': {
    en: (params) => ({
      subject: 'Your dates have changed',
      paragraphs: [
        `Hello ${params.name},`,
        ...(params.starts
          ? ['Your sessions are now:', ...each(params, 'en')]
          : ['No further sessions are booked.']),
        'What to prepare has moved with them; your pages show the new days.',
        `If this does not suit you, call ${params.phone}.`,
      ],
      action: { label: 'Open my pages', url: `${params.baseUrl}/my` },
    }),
    es: (params) => ({
      subject: 'Sus fechas han cambiado',
      paragraphs: [
        `Hola, ${params.name}:`,
        ...(params.starts
          ? ['Sus sesiones son ahora:', ...each(params, 'es')]
          : ['No hay más sesiones reservadas.']),
        'Lo que debe preparar se ha movido con ellas; sus páginas muestran los nuevos días.',
        `Si no le viene bien, llame al ${params.phone}.`,
      ],
      action: { label: 'Abrir mis páginas', url: `${params.baseUrl}/my` },
    }),
  },
  'prepare-reminder': {
    en: (params) => ({
      subject: `Prepare for ${at(params, 'en')}`,
      paragraphs: [
        `Hello ${params.name},`,
        `Your session is on ${at(params, 'en')}. There are a few things to do, or to leave out, from now on.`,
        'Your pages list them day by day. Do not stop a medicine that a doctor prescribed; ask us.',
      ],
      action: { label: 'See what to prepare', url: `${params.baseUrl}/my` },
    }),
    es: (params) => ({
      subject: `Prepárese para el ${at(params, 'es')}`,
      paragraphs: [
        `Hola, ${params.name}:`,
        `Su sesión es el ${at(params, 'es')}. Desde ahora hay algunas cosas que hacer o que dejar.`,
        'Sus páginas las enumeran día a día. No deje un medicamento que le haya recetado un médico; pregúntenos.',
      ],
      action: { label: 'Ver qué preparar', url: `${params.baseUrl}/my` },
    }),
  },
  'session-tomorrow': {
    en: (params) => ({
      subject: `Your session: ${at(params, 'en')}`,
      paragraphs: [
        `Hello ${params.name},`,
        `We see you on ${at(params, 'en')}. Come with clean skin, without make-up. The visit takes about an hour and a half: a numbing cream first, then the treatment, then a short rest.`,
        `If you have a cold sore, a fever, sunburn or a new medicine, call ${params.phone} before you come.`,
      ],
      action: { label: 'Open my pages', url: `${params.baseUrl}/my` },
    }),
    es: (params) => ({
      subject: `Su sesión: ${at(params, 'es')}`,
      paragraphs: [
        `Hola, ${params.name}:`,
        `Le esperamos el ${at(params, 'es')}. Venga con la piel limpia y sin maquillaje. La visita dura alrededor de una hora y media: primero una crema anestésica, después el tratamiento y luego un breve descanso.`,
        `Si tiene un herpes labial, fiebre, una quemadura solar o un medicamento nuevo, llame al ${params.phone} antes de venir.`,
      ],
      action: { label: 'Abrir mis páginas', url: `${params.baseUrl}/my` },
    }),
  },
};
