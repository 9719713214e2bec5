import type { healingEn } from './healing.en.ts';
import type { SameKeys } from './same-keys.ts';

/** Spanish texts of healing, check-ins and alerts. */
export const healingEs: SameKeys<typeof healingEn> = {
  symptoms: {
    redness: 'enrojecimiento',
    swelling: 'hinchazón',
    pain: 'dolor',
    itch: 'picor',
    peeling: 'descamación',
  },
  levels: {
    expected: 'Como debe ser',
    watch: 'Conviene mirarlo',
    'same-day': 'Hable hoy con la clínica',
    emergency: 'Pida ayuda médica ahora',
  },
  phases: {
    'first-day': 'La piel parece quemada por el sol. Puede hincharse y mostrar puntitos de sangre.',
    calming: 'Enrojecimiento, tirantez y un poco de hinchazón. Bajan día a día.',
    peeling: 'La hinchazón ha pasado. La piel puede pelarse y notarse seca.',
    fading: 'El enrojecimiento se va. Tras un tratamiento más profundo puede durar una segunda semana.',
    watching: 'La piel parece recuperada. Avísenos de un bulto firme o una mancha oscura.',
    remodelling: 'Se forma tejido nuevo bajo la piel. Los resultados se miden a partir de los 3 meses.',
  },
  signs: {
    fever: {
      title: 'Fiebre',
      why: 'La fiebre después del tratamiento puede indicar una infección.',
      instead: 'Hable hoy con la clínica. Tómese la temperatura y apúntela.',
    },
    pus: {
      title: 'Pus',
      why: 'El pus indica que pueden haber entrado gérmenes en la piel.',
      instead: 'Hable hoy con la clínica. No apriete. Mantenga la piel limpia y no ponga nada más.',
    },
    'spreading-warmth': {
      title: 'Calor que se extiende',
      why: 'La piel caliente y roja que crece puede indicar una infección.',
      instead: 'Hable hoy con la clínica. Marque el borde con un bolígrafo para ver si crece.',
    },
    vesicles: {
      title: 'Ampollas pequeñas en grupo',
      why: 'Las ampollas en grupo pueden ser un herpes. En la piel tratada puede extenderse, y es fácil de tratar pronto.',
      instead: 'Hable hoy con la clínica. Quien receta puede decidir un antiviral. No toque las ampollas.',
    },
    'facial-swelling': {
      title: 'Hinchazón de la cara',
      why: 'Algo de hinchazón es normal los dos primeros días. Usted la marcó como preocupación, así que alguien debe mirarla.',
      instead: 'Hable hoy con la clínica. Si le cuesta respirar o salen ronchas, llame a emergencias.',
    },
    'facial-swelling-allergy': {
      title: 'Hinchazón de la cara con ronchas o dificultad para respirar',
      why: 'Juntas pueden ser una reacción alérgica fuerte.',
      instead: 'Llame ahora a emergencias. Siéntese. Use su autoinyector de adrenalina si lo tiene.',
    },
    'breathing-trouble': {
      title: 'Dificultad para respirar',
      why: 'Puede ser una reacción alérgica fuerte.',
      instead: 'Llame ahora a emergencias. Siéntese. Use su autoinyector de adrenalina si lo tiene.',
    },
    hives: {
      title: 'Ronchas',
      why: 'Las ronchas el primer día, o con hinchazón o dificultad para respirar, pueden ser el comienzo de una reacción alérgica.',
      instead: 'Llame ahora a emergencias. Lave lo que quede sobre la piel.',
    },
    'hives-late': {
      title: 'Ronchas',
      why: 'Las ronchas pueden venir de algo que se puso en la piel.',
      instead:
        'Hable hoy con la clínica. Deje los productos nuevos. Si se hincha la cara o cuesta respirar, llame a emergencias.',
    },
    'blue-grey': {
      title: 'Color azul o gris',
      why: 'Algunas cremas anestésicas pueden cambiar cómo la sangre lleva el oxígeno. Se nota unas 3 a 4 horas después.',
      instead: 'Llame ahora a emergencias. Diga qué crema anestésica se usó y cuándo.',
    },
    faint: {
      title: 'Desmayo o mareo el día del tratamiento',
      why: 'En las horas siguientes al tratamiento puede ser una reacción a la crema anestésica.',
      instead: 'Llame ahora a emergencias. Túmbese. Diga qué crema anestésica se usó y cuándo.',
    },
    'faint-late': {
      title: 'Desmayo o mareo',
      why: 'Tanto tiempo después la crema anestésica no es una causa probable, pero un desmayo debe mirarse.',
      instead: 'Hable hoy con la clínica o con su médico. No conduzca.',
    },
    seizure: {
      title: 'Convulsión',
      why: 'Una convulsión puede ser una reacción a la crema anestésica. Siempre necesita ayuda inmediata.',
      instead: 'Llame ahora a emergencias. Diga qué crema anestésica se usó y cuándo.',
    },
    'vision-change': {
      title: 'Cambio de la vista',
      why: 'La vista no debe cambiar después de este tratamiento.',
      instead: 'Acuda ahora a urgencias oculares. No se frote el ojo.',
    },
    nodule: {
      title: 'Un bulto firme, semanas después del tratamiento',
      why: 'Entre 2 y 8 semanas un bulto puede ser una infección lenta o una reacción a un producto. Ambas necesitan una prueba.',
      instead: 'Hable hoy con la clínica. No lo apriete. Traiga los productos que usó.',
    },
    'nodule-other': {
      title: 'Un bulto firme',
      why: 'Los bultos pueden ser una reacción a un producto que entró por los canales diminutos.',
      instead: 'Deje todos los productos salvo una hidratante sencilla. La clínica lo mirará.',
    },
    'dark-patch': {
      title: 'Una mancha oscura',
      why: 'La piel puede oscurecerse unas semanas después del tratamiento. Suele irse en meses.',
      instead:
        'Proteja la piel del sol y use protector solar. La clínica la mirará antes de su próxima sesión.',
    },
    'dark-patch-early': {
      title: 'Una mancha oscura',
      why: 'En las dos primeras semanas suele ser una costra o enrojecimiento que se va. Conviene mirarla.',
      instead: 'No la toque. Proteja la piel del sol. La clínica la mirará.',
    },
    'linear-tracks': {
      title: 'Marcas en líneas',
      why: 'Las líneas que siguen el paso de las agujas pueden dejar cicatriz. La clínica quiere verlas pronto.',
      instead: 'No frote la piel. La clínica la mirará y volverá a planear su próxima sesión.',
    },
    'new-papules': {
      title: 'Bultitos nuevos',
      why: 'Los bultitos pueden ser una reacción a un producto que entró por los canales diminutos.',
      instead:
        'Deje todos los productos salvo una hidratante sencilla hasta que la clínica mire. Guarde los envases.',
    },
  },
  trends: {
    'above-band': {
      title: 'Más de lo esperado: {{symptom}}',
      why: 'Usted valoró {{symptom}} con {{rating}}. En este día se espera hasta {{high}}.',
      instead: 'La clínica mirará sus respuestas. Responda otra vez mañana, o antes si empeora.',
    },
    'redness-long': {
      title: 'El enrojecimiento dura más de lo esperado',
      why: 'Tras esta profundidad el enrojecimiento debería haberse ido hacia el día {{limit}}.',
      instead: 'Evite el sol y use solo productos sencillos. La clínica lo mirará.',
    },
    'redness-worse-than-day-1': {
      title: 'El enrojecimiento crece',
      why: 'El enrojecimiento debe bajar después del primer día. El suyo pasó de {{earlier}} a {{rating}}.',
      instead:
        'Deje los productos nuevos. La clínica lo mirará. Si se calienta o duele, avísenos el mismo día.',
    },
    'pain-severe': {
      title: 'Dolor fuerte',
      why: 'Este tratamiento no debe doler tanto.',
      instead: 'Hable hoy con la clínica.',
    },
    'pain-rising': {
      title: 'El dolor crece',
      why: 'El dolor debe bajar después del primer día. El suyo pasó de {{earlier}} a {{rating}}.',
      instead: 'Hable hoy con la clínica.',
    },
    'swelling-severe': {
      title: 'Hinchazón fuerte',
      why: 'La hinchazón debe haberse ido después de los primeros días.',
      instead: 'Hable hoy con la clínica.',
    },
    'symptom-returned': {
      title: 'Ha vuelto: {{symptom}}',
      why: 'Había bajado a {{earlier}} y ahora está en {{rating}}.',
      instead: 'Deje los productos nuevos. La clínica lo mirará.',
    },
  },
  missing: {
    title: 'Faltan algunas respuestas',
    why: 'Sin ellas no podemos decir que todo va como debe: {{names}}.',
    instead: 'Abra otra vez el control y responda lo que falta. Si no está seguro, llámenos.',
    task: 'Completar el control: {{names}}.',
  },
  adverseEvents: {
    grades: {
      1: 'Leve. Se ve o se nota, no necesita tratamiento.',
      2: 'Moderado. Necesitó tratamiento en la clínica o en casa, o impidió la vida diaria.',
      3: 'Grave. Necesitó hospital, o es probable un daño duradero.',
      4: 'La vida estuvo en peligro.',
      5: 'Muerte.',
    },
    kinds: {
      'redness-lasting': 'Enrojecimiento que dura',
      'swelling-lasting': 'Hinchazón que dura',
      'pain-lasting': 'Dolor que dura',
      bruising: 'Moratones',
      'infection-bacterial': 'Infección bacteriana',
      'infection-herpes': 'Herpes labial',
      'infection-mycobacterial': 'Infección lenta (micobacterias)',
      'infection-blood-borne': 'Infección por la sangre',
      allergy: 'Reacción alérgica',
      'anaesthetic-toxicity': 'Daño por el anestésico',
      methaemoglobinaemia: 'Sangre cambiada por la crema anestésica (metahemoglobina)',
      granuloma: 'Granuloma',
      hyperpigmentation: 'Piel oscurecida',
      hypopigmentation: 'Piel aclarada',
      'track-scars': 'Cicatrices en líneas',
      'raised-scar': 'Cicatriz en relieve o queloide',
      'acne-flare': 'Brote de acné o milia',
      'eye-injury': 'Lesión del ojo',
      'device-failure': 'Fallo del aparato o del cartucho',
      other: 'Otro',
    },
    links: {
      zone: 'zona',
      depthMm: 'profundidad',
      operator: 'quién trató',
      lot: 'lote del cartucho',
      product: 'producto sobre la piel',
    },
  },
  signsName: 'la lista de señales de aviso',
  note: {
    title: 'Usted dejó una nota',
    why: 'Una persona lee cada nota. El ordenador no.',
    task: 'Leer la nota de este control.',
  },
};
