import type { Omission } from './claim.ts';

/** What the article leaves out and a patient needs to know (fact sheet 0, last row). */
export const omissions: readonly Omission[] = [
  {
    id: 'isotretinoin',
    topic: { en: 'Isotretinoin tablets', es: 'Pastillas de isotretinoína' },
    does: {
      en: 'While you take it, no needling. For six months after, a clinician decides with a reason.',
      es: 'Mientras la toma, sin agujas. Durante seis meses después decide un clínico, con un motivo.',
    },
    sources: ['skinpen-us-label', 'waldman-2017', 'spring-2017'],
  },
  {
    id: 'cold-sores',
    topic: { en: 'Cold sores', es: 'Herpes labial' },
    does: {
      en: 'A sore must heal first. If you have had them, a prescriber is asked about prevention.',
      es: 'La lesión debe curar primero. Si los ha tenido, se pregunta a quien receta por la prevención.',
    },
    sources: ['skinpen-intl-manual', 'gilbert-2000'],
  },
  {
    id: 'keloids',
    topic: { en: 'A tendency to keloids', es: 'Tendencia a queloides' },
    does: {
      en: 'A specialist has to see you before any needling.',
      es: 'Un especialista debe verle antes de cualquier sesión.',
    },
    sources: ['skinpen-us-label', 'exceed-manual'],
  },
  {
    id: 'pregnancy',
    topic: { en: 'Pregnancy and breastfeeding', es: 'Embarazo y lactancia' },
    does: { en: 'Needling waits until after.', es: 'El tratamiento espera hasta después.' },
    sources: ['skinpen-us-label', 'exceed-manual'],
  },
  {
    id: 'bleeding',
    topic: {
      en: 'Bleeding disorders and blood thinners',
      es: 'Trastornos de la coagulación y anticoagulantes',
    },
    does: {
      en: 'A bleeding disorder rules it out. Never stop a blood thinner: we ask the one who prescribed it.',
      es: 'Un trastorno de la coagulación lo descarta. Nunca deje un anticoagulante: preguntamos a quien lo recetó.',
    },
    sources: ['skinpen-us-label', 'exceed-manual'],
  },
  {
    id: 'age',
    topic: { en: 'Age', es: 'Edad' },
    does: {
      en: 'Devices are authorised from 22 years. Under 18 we do not treat.',
      es: 'Los aparatos están autorizados desde los 22 años. A menores de 18 no los tratamos.',
    },
    sources: ['den160029', 'fda-microneedling-page'],
  },
  {
    id: 'numbing-dose',
    topic: { en: 'How much numbing cream', es: 'Cuánta crema anestésica' },
    does: {
      en: 'Grams, area and minutes are kept by product label, and nothing numbing goes on needled skin.',
      es: 'Gramos, superficie y minutos se llevan según la etiqueta, y nada anestésico va sobre piel tratada.',
    },
    sources: ['emla-smpc-methaemoglobin'],
  },
  {
    id: 'single-use',
    topic: { en: 'Needles for one person, once', es: 'Agujas para una persona, una vez' },
    does: {
      en: 'Every cartridge is scanned. A used or expired one is refused.',
      es: 'Cada cartucho se escanea. Uno usado o caducado se rechaza.',
    },
    sources: ['skinpen-us-label', 'mmwr-2024'],
  },
];
