import type { SameKeys } from './same-keys.ts';
import type { techniqueEn } from './technique.en.ts';

/** Spanish texts of technique limits. */
export const techniqueEs: SameKeys<typeof techniqueEn> = {
  rules: {
    'device-radiofrequency': {
      title: '{{device}} es un aparato de radiofrecuencia',
      why: 'Calienta la piel. Es otro tratamiento con otros daños, y nada de esto se hizo para él.',
      instead: 'Use un aparato de agujas sin radiofrecuencia.',
    },
    'device-unknown': {
      title: 'No se conoce la ficha de {{device}}',
      why: 'No se puede comprobar su ajuste más profundo ni para quién está indicado.',
      instead: 'Elija un aparato con ficha guardada, o un profesional comprueba la ficha a mano.',
    },
    'depth-over-device': {
      title: '{{depth}} mm es más de lo que alcanza {{device}}',
      why: 'Su ajuste más profundo es {{limit}} mm. La anotación no es posible.',
      instead: 'Corrija la profundidad o el aparato.',
    },
    'depth-over-ceiling': {
      title: '{{zone}}: {{depth}} mm está por encima de {{limit}} mm',
      why: 'La seguridad y el efecto por encima de {{limit}} mm no se han evaluado para este uso.',
      instead: 'Use {{limit}} mm o menos, o un profesional escribe por qué no.',
    },
    'depth-over-ceiling-reasoned': {
      title: '{{zone}}: {{depth}} mm, con motivo anotado',
      why: 'La seguridad y el efecto por encima de {{limit}} mm no se han evaluado para este uso.',
      instead: 'Dígaselo al paciente y haga controles diarios.',
    },
    'depth-over-usual': {
      title: '{{zone}}: más profundo de lo habitual',
      why: 'Los expertos escriben de {{low}} a {{high}} mm para esta zona. No se ha comprobado en estudios.',
      instead: 'Revise la profundidad. Siga si es intencionada.',
    },
    'region-excluded': {
      title: '{{zone}}',
      why: 'La piel dentro del borde de la órbita es la más fina de la cara, y detrás está el ojo.',
      instead: 'Quédese fuera del borde. Quite esta anotación.',
    },
    lips: {
      title: '{{zone}}',
      why: 'El rojo de los labios no es piel para estos aparatos.',
      instead: 'Quédese en la piel de alrededor, o decide un profesional.',
    },
    'below-the-face': {
      title: '{{zone}} no es parte de la cara',
      why: 'Los aparatos están autorizados para cicatrices de acné de la cara.',
      instead: 'Diga al paciente que esto queda fuera de la ficha, y anótelo.',
    },
    'needled-over-lesion': {
      title: '{{zone}}: agujas sobre una herida o un punto infectado',
      why: 'Las agujas llevan gérmenes de ahí a la piel sana.',
      instead: 'Deje libre el punto y la piel de alrededor. Trátelo cuando haya curado.',
    },
    'needled-over-mole': {
      title: '{{zone}}: agujas sobre un lunar en relieve',
      why: 'Las fichas de los aparatos nombran los lunares en relieve como motivo para no usar agujas, o para tener cuidado.',
      instead: 'Deje libre el lunar.',
    },
    'needled-over-tattoo': {
      title: '{{zone}}: agujas sobre un tatuaje o maquillaje permanente',
      why: 'Las agujas pueden empujar el pigmento y difuminarlo.',
      instead: 'Déjelo libre, o decide un profesional con el paciente.',
    },
    'scar-raised': {
      title: '{{zone}}: cicatrices en relieve',
      why: 'Las agujas pueden hacer crecer las cicatrices en relieve. No están indicadas para ellas.',
      instead: 'Déjelas fuera. Un especialista puede tratarlas, por ejemplo con inyecciones.',
    },
    'scar-ice-pick': {
      title: '{{zone}}: cicatrices en picahielo',
      why: 'Cambian poco solo con agujas.',
      instead: 'Ofrezca para ellas también TCA CROSS o escisión en sacabocados.',
    },
    'scar-macular': {
      title: '{{zone}}: solo color',
      why: 'Las marcas planas no tienen relieve que levantar. Las agujas no están indicadas para ellas.',
      instead: 'Ofrezca tiempo, protección solar y cuidado del color.',
    },
    'passes-many': {
      title: '{{zone}}: {{passes}} pasadas',
      why: 'Se cree que más de {{limit}} pasadas, la presión y el arrastre dejan líneas.',
      instead: 'Pare al llegar al punto final. Levante el aparato sobre el hueso.',
    },
    'endpoint-deep-skin': {
      title: '{{zone}}: sangrado uniforme en piel más oscura',
      why: 'La piel de tipos V y VI se oscurece más fácilmente después de las agujas.',
      instead: 'Pare antes, con el enrojecimiento o los primeros puntos.',
    },
    'endpoint-bleeding': {
      title: '{{zone}}: sangre que corre',
      why: 'El punto final habitual son puntos diminutos y uniformes.',
      instead: 'Pare ahí. Enfríe y presione hasta que ceda.',
    },
    'skin-type-outside-label': {
      title: 'El tipo de piel queda fuera de la ficha de {{device}}',
      why: 'La ficha abarca los tipos de Fitzpatrick {{low}} a {{high}}.',
      instead: 'Use un aparato cuya ficha abarque este tipo de piel, o un profesional escribe por qué no.',
    },
    'skin-type-unknown': {
      title: 'No se conoce el tipo de piel',
      why: 'La ficha de {{device}} abarca solo los tipos de Fitzpatrick {{low}} a {{high}}.',
      instead: 'Pregunte cómo reacciona la piel al sol y anote el tipo.',
    },
    'topical-blocked': {
      title: '{{name}} debe esperar',
      why: 'Los productos que entraron por canales abiertos han dejado bultos en la piel, sobre todo tras la vitamina C.',
      instead: 'Use solo el gel de la ficha o suero estéril hasta que los canales se cierren.',
    },
    'topical-blood': {
      title: '{{name}} sobre canales abiertos',
      why: 'Los aparatos no están autorizados para llevar productos a la piel. La sangre confundida ha transmitido infecciones.',
      instead: 'Decide un profesional, y anota de quién es la sangre y cuándo se sacó.',
    },
    'rest-too-short': {
      title: 'Días desde la última sesión: {{days}}',
      why: 'La piel necesita al menos {{shortest}} días.',
      instead: 'Pase la sesión al día indicado o más tarde.',
    },
    'rest-short': {
      title: 'Días desde la última sesión: {{days}}',
      why: 'Los estudios dejaron unos {{ideal}} días tras esta profundidad.',
      instead: 'Siga solo si la piel se ha recuperado, o cambie la sesión.',
    },
  },
};
