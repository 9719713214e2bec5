import type { anaestheticEn } from './anaesthetic.en.ts';
import type { SameKeys } from './same-keys.ts';

/** Spanish texts of the anaesthetic ledger. */
export const anaestheticEs: SameKeys<typeof anaestheticEn> = {
  note: 'Los límites son los de la ficha: gramos, piel cubierta y minutos. El límite de 4,5 mg por kg es para lidocaína inyectada. Una dosis de crema de la ficha para la cara es de cuatro a cinco veces eso, porque solo un pequeño porcentaje atraviesa la piel intacta. Por eso la crema no se cuenta en mg por kg.',
  rules: {
    'product-unknown': {
      title: 'Producto anestésico desconocido: {{name}}',
      why: 'Su ficha no está en Stipple, así que sus límites no se pueden comprobar.',
      instead: 'Un profesional lee el envase y decide, o se usa un producto con ficha conocida.',
    },
    'compounded-no-label': {
      title: '{{name}} no tiene ficha',
      why: 'Las cremas preparadas en farmacia no tienen límites probados. Las fuertes en zonas grandes han causado muertes.',
      instead:
        'Use una crema con ficha. Si un profesional elige esta: la zona más pequeña, la fuerza más baja, nunca tapada.',
    },
    'compounded-covered': {
      title: '{{name}} no se debe tapar',
      why: 'Dos personas murieron con crema anestésica fuerte bajo plástico. Tapar deja pasar mucho más a la sangre.',
      instead: 'Quite la cubierta. Retire la crema. Use una crema con ficha y sin tapar.',
    },
    'over-grams': {
      title: 'Demasiada cantidad de {{name}}: {{used}} g de {{limit}} g',
      why: 'La ficha permite aquí como máximo {{limit}} g. Más puede llegar a la sangre y dañar el corazón y el cerebro. Cuentan los gramos de la ficha, no los mg por kg: ese límite es para inyecciones.',
      instead: 'Use {{limit}} g o menos. Si hay más en la piel, retírela y observe al paciente.',
    },
    'over-area': {
      title: 'Demasiada piel bajo {{name}}: {{used}} cm² de {{limit}} cm²',
      why: 'La ficha permite como máximo {{limit}} cm². Más piel absorbe más medicamento.',
      instead: 'Duerma una zona más pequeña, o trate el resto en otra sesión.',
    },
    'thick-layer': {
      title: '{{name}} está más espesa de lo que indica la ficha',
      why: 'Para {{area}} cm² la ficha usa hasta {{limit}} g.',
      instead: 'Extiéndala más fina, o use menos.',
    },
    'too-young': {
      title: '{{name}} no es para esta edad',
      why: 'Su ficha empieza a una edad mayor.',
      instead: 'Un profesional elige otra forma de dormir la piel.',
    },
    'adult-dose-only': {
      title: '{{name}} en más piel tiene dosis solo para adultos',
      why: 'No se ha leído una dosis de ficha para la cara a esta edad.',
      instead: 'Quien receta decide producto, gramos y zona.',
    },
    'taken-off-early': {
      title: '{{name}} se retiró pronto',
      why: 'Estuvo {{minutes}} minutos. Necesita al menos {{shortest}} para hacer efecto.',
      instead: 'Pruebe antes la piel. No ponga más cuando la piel ya tenga punciones.',
    },
    'left-on-too-long': {
      title: '{{name}} estuvo demasiado tiempo',
      why: 'Estuvo {{minutes}} minutos. El tiempo máximo es {{longest}}.',
      instead: 'Retírela. Observe al paciente 4 horas. Un profesional decide si la sesión sigue.',
    },
    'skin-not-intact': {
      title: 'Nada de {{name}} en piel abierta o con punciones',
      why: 'Los canales diminutos dejan entrar la crema anestésica directamente al cuerpo.',
      instead: 'Pare donde duele, enfríe la piel y planee mejor anestesia para la próxima sesión.',
    },
    covered: {
      title: '{{name}} está tapada',
      why: 'Tapar puede triplicar lo que llega a la sangre, y mantiene los canales abiertos más tiempo.',
      instead: 'Use el tiempo más corto de la ficha. Cuente los canales como abiertos 72 horas.',
    },
    'two-anaesthetics': {
      title: 'Dos productos anestésicos juntos: {{names}}',
      why: 'Se suman en el cuerpo y ninguna ficha da un límite para la suma.',
      instead: 'Use un solo producto. Si hacen falta dos, un profesional fija la cantidad de cada uno.',
    },
    methaemoglobin: {
      title: 'Esta crema puede cambiar la sangre de este paciente',
      why: 'La prilocaína y la benzocaína pueden impedir que la sangre lleve oxígeno. Una enfermedad de la sangre o un medicamento de este paciente lo hace más probable.',
      instead: 'Use una crema solo con lidocaína. No cambie ningún medicamento recetado.',
    },
    'methaemoglobin-unsure': {
      title: 'Esta crema quizá no sea segura para la sangre de este paciente',
      why: 'La prilocaína y la benzocaína pueden impedir que la sangre lleve oxígeno. No es seguro que sea el caso.',
      instead: 'Un profesional lo aclara antes, o se usa una crema solo con lidocaína.',
    },
    liver: {
      title: 'Enfermedad del hígado',
      why: 'El hígado elimina el anestésico. Si trabaja menos, queda más en la sangre.',
      instead: 'Un profesional decide producto y cantidad, o la sesión sigue sin crema.',
    },
    'heart-rhythm': {
      title: 'Ritmo del corazón',
      why: 'El anestésico puede sumarse al efecto de los medicamentos para el ritmo del corazón.',
      instead: 'Un profesional pregunta a quien receta. No cambie ningún medicamento recetado.',
    },
    'low-weight': {
      title: 'Peso de {{weight}} kg',
      why: 'Con menos de {{limit}} kg la misma cantidad de crema cuenta más.',
      instead: 'Un profesional fija una zona y una cantidad menores.',
    },
    'weight-unknown': {
      title: 'No se conoce el peso',
      why: 'A esta edad, o con estos productos, el peso decide cuánto es seguro.',
      instead: 'Pese al paciente y anote el peso.',
    },
    'child-weight-area': {
      title: 'Demasiada piel para este peso',
      why: 'Hasta 20 kg de peso, {{name}} puede cubrir como máximo {{limit}} cm².',
      instead: 'Duerma una zona más pequeña. Decide quien receta.',
    },
    allergy: {
      title: 'Alergia: {{name}}',
      why: 'Este producto contiene lo que da alergia al paciente, o la alergia puede incluirlo.',
      instead:
        'No lo use. Un profesional elige otra forma de dormir la piel, o antes se hace una prueba de alergia.',
    },
    'allergy-related': {
      title: 'Alergia que hay que aclarar: {{name}}',
      why: 'Algunas alergias van junto con los anestésicos.',
      instead: 'Un profesional decide antes de poner nada.',
    },
    'atopic-skin': {
      title: 'Eccema',
      why: 'La piel con eccema absorbe la crema más deprisa. Una ficha acorta el tiempo a 30 minutos; otra no tiene datos.',
      instead: 'Deje fuera las zonas con eccema. Acorte el tiempo en el resto.',
    },
    'medicine-unknown': {
      title: 'Medicamento no reconocido: {{name}}',
      why: 'Algunos medicamentos no van con las cremas anestésicas. Este nombre no está en la lista.',
      instead: 'Un profesional lo comprueba. No cambie ningún medicamento recetado.',
    },
  },
};
