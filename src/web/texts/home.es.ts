/** La primera página y el marco de todas las páginas públicas. */
export const texts = {
  'nav.label': 'Páginas',
  'nav.self-check': 'Autoevaluación',
  'nav.works': '¿Funciona?',
  'nav.safe': '¿Es seguro?',
  'nav.clinic': 'La clínica',
  'nav.ingredients': 'Leer la etiqueta de un cosmético',
  'nav.sources': 'Fuentes',
  'nav.sign-in': 'Pacientes: entrar',
  'nav.staff': 'Personal: entrar',
  'foot.label': 'Más páginas',
  'foot.not-a-diagnosis':
    'Estas páginas informan. No dan un diagnóstico. Un profesional mira su piel y decide con usted.',

  title: 'Microagujas para las cicatrices de acné: ¿funcionan y son seguras para usted?',
  lead: 'Averigüe en unos cinco minutos si conviene reservar, a qué hay que esperar y qué hacer en su lugar si no es para usted.',
  start: 'Empezar la autoevaluación',
  'start.note': 'Sin cuenta. Sus respuestas se quedan en este dispositivo hasta que usted las envíe.',
  'more.works': 'Ver lo que hallaron los estudios',

  'course.title': 'Cómo es un tratamiento completo',
  'course.text':
    'La piel necesita semanas para rehacerse. Por eso planeamos las sesiones juntas: casi siempre tres o cuatro, con cuatro semanas entre ellas.',
  'course.session': 'Sesión {{number}}',
  'course.measure': 'Se mide el resultado',
  'course.caption':
    'Un ejemplo. Cuatro sesiones, cada una cuatro semanas después de la anterior. Medimos el resultado tres meses después de la última, porque en el único estudio con un lado sin tratar el cambio era claro a los seis meses, aún no a los tres.',

  'what.title': 'Qué le pasa a la piel',
  'what.text':
    'Dormimos la piel con una crema. Después, un lápiz con agujas finas y estériles abre en ella muchos canales diminutos. Mientras se curan, la piel forma colágeno nuevo bajo la cicatriz y el hueco se hace menos hondo. Cada juego de agujas se usa con una sola persona, una sola vez.',

  'what.1': 'Antes: un hoyo, con muy poco colágeno debajo.',
  'what.2': 'La sesión: canales finos en la piel dormida.',
  'what.3': 'Meses después: colágeno nuevo. El hoyo es menos hondo; rara vez desaparece.',
  'course.week': 'Semana {{count}}',
  'course.start': 'Primer día',
  'course.month': '3 meses después de la última',

  'answers.title': 'Las respuestas cortas',
  'answers.works.title': '¿Funciona?',
  'answers.works.text':
    'Con los hoyos, casi siempre sí, y casi siempre en parte. Las cicatrices anchas y poco hondas responden mejor. Las estrechas y hondas cambian poco. Los estudios fueron pequeños, así que nadie sabe cuánto le ayudaría a usted.',
  'answers.works.link': 'Lo que hallaron los estudios',
  'answers.safe.title': '¿Es seguro?',
  'answers.safe.text':
    'La mayoría tiene la piel roja de uno a tres días y luego está bien. A algunas personas les salen manchas oscuras que duran semanas o meses, más a menudo con piel oscura. Hay quien debe esperar y hay quien no debe hacérselo.',
  'answers.safe.link': 'Qué esperar y qué vigilar',
  'answers.time.title': '¿Cuánto tiempo cuesta?',
  'answers.time.text':
    'Cerca de hora y media por sesión, casi toda de espera mientras actúa la crema. Cuente con tres días tranquilos después de cada una. Evite el sol fuerte dos semanas antes y después.',
  'answers.time.link': 'Revisar mis fechas',

  'path.title': 'Cómo lo hacemos',
  'path.1.title': 'Usted pregunta',
  'path.1.text': 'La autoevaluación le dice qué está bien, qué debe esperar y hasta qué día.',
  'path.2.title': 'Nosotros miramos',
  'path.2.text':
    'Un profesional lee sus respuestas, mira sus cicatrices y le dice qué otra cosa podría ayudar.',
  'path.3.title': 'Usted elige las fechas',
  'path.3.text':
    'Planeamos todas las sesiones a la vez, alrededor de sus vacaciones. Usted elige uno de tres calendarios.',
  'path.4.title': 'Tratamos, y usted nos cuenta cómo se cura',
  'path.4.text': 'Cada día, treinta segundos. Si algo no va bien, responde una persona con nombre.',
  'path.5.title': 'Medimos',
  'path.5.text':
    'Las mismas fotografías y las mismas escalas, antes y después. Si no ayuda, lo decimos y paramos.',

  'end.title': '¿Aún tiene dudas?',
  'end.text': 'Pregúntenos lo que quiera. No hace falta haber hecho la autoevaluación.',
  'end.button': 'Escribir a la clínica',
} as const;
