/** Lo que hallaron los estudios, y el artículo comprobado. */
export const texts = {
  'works.title': '¿Funciona?',
  'works.lead':
    'Con los hoyos: a menudo, y en parte. Los estudios son pequeños y casi ninguno comparó con no hacer nada. Así que nadie puede decir cuánto se debe a las agujas.',
  'hundred.title': 'De cada cien personas',
  'hundred.text':
    '{{trials}} estudios pequeños contaron cuántas de {{people}} personas mejoraron. Juntos dan {{middle}} de cada cien; pero difieren tanto que podría ser cualquier cifra entre {{low}} y {{high}}.',
  'hundred.label': 'Un campo de cien puntos: {{low}} llenos, {{maybe}} a medias, {{rest}} vacíos.',
  'hundred.sure': 'Mejor, incluso con la cuenta prudente: {{low}}',
  'hundred.maybe': 'Quizá mejor; los estudios no lo aclaran: {{maybe}}',
  'hundred.not': 'No mejor: {{rest}}',
  'hundred.but':
    '«Mejor» quería decir al menos un grado, o «bien», casi siempre a ojos de médicos que sabían a quién se había tratado. En dos estudios más recientes nadie mejoró con claridad.',
  'controlled.title': 'Frente a no hacer nada',
  'controlled.lead':
    'Una prueba justa trata un lado de la cara y deja el otro. Así el tiempo, la luz y la esperanza cuentan en los dos.',
  'controlled.text':
    'Solo un estudio así da cifras: {{name}}, con {{people}} personas hasta el final. A los seis meses, el lado tratado estaba {{estimate}} puntos mejor que el otro en una escala hasta 84 (entre {{low}} y {{high}}). Por sí solo, el lado tratado había cambiado con claridad, y el otro no.',
  'controlled.none': 'Ningún estudio con un lado sin tratar da cifras. Es un hueco, no un resultado.',
  'controlled.noise':
    'Dos evaluadores de la misma cara pueden diferir en 4 puntos. Así que este estudio apunta bien y demuestra poco.',
  'grades.title': 'Cuánto mejor',
  'grades.lead':
    'Los médicos gradúan las cicatrices de 1 a 4: solo color, leves, visibles a medio metro, y visibles aun estirando la piel. Un grado mejor es una diferencia que otros notan.',
  'grades.caption': 'Grados de mejora tras el tratamiento, estudio por estudio',
  'grades.study': 'Estudio',
  'grades.people': 'personas',
  'grades.effect': 'Grados de mejora (intervalo del 95 %)',
  'grades.plot': 'Dibujo',
  'grades.pooled': 'En conjunto',
  'grades.worse': 'peor',
  'grades.better': 'mejor',
  'grades.text':
    'En conjunto: {{estimate}} de grado mejor, entre {{low}} y {{high}}. Estas personas se compararon consigo mismas antes, no con personas sin tratar.',
  'grades.predicted':
    'La línea de puntos es lo que podría hallar un próximo estudio: de {{low}} a {{high}} grados. Incluye que no haya cambio.',
  'grades.missing':
    'Dos estudios que no hallaron un cambio claro no dan cifras y no pudieron contarse. El resultado real es probablemente menor.',
  'types.title': 'Qué cicatrices responden',
  'type.rolling': 'Cicatrices onduladas',
  'type.rolling.text':
    'Las mejores: 1,06 grados en un estudio, frente a 0,91 en conjunto. A menudo se cortan antes las bridas de debajo (subcisión).',
  'type.boxcar-shallow': 'En caja, poco hondas',
  'type.boxcar-shallow.text': 'Regular o bien. Para unas pocas más hondas, láser fraccionado o relleno.',
  'type.boxcar-deep': 'En caja, hondas',
  'type.boxcar-deep.text':
    'Poco: un 3,7 % en un estudio. La extirpación o elevación con punch, o el láser fraccionado, pueden hacer más.',
  'type.ice-pick': 'En picahielo',
  'type.ice-pick.text':
    'Escasa. Llegan más hondo que las agujas. En su lugar, TCA CROSS o extirpación con punch.',
  'type.hypertrophic': 'Hipertróficas',
  'type.hypertrophic.text': 'No son para microagujas. Lo habitual es inyectar corticoide en la cicatriz.',
  'type.keloid': 'Queloides',
  'type.keloid.text':
    'No son para microagujas: las etiquetas de los aparatos avisan o lo prohíben. Acuda a un especialista.',
  'type.macular': 'Marcas planas',
  'type.macular.text': 'No hay nada que levantar. Tiempo, protección solar y cuidado del color.',
  'rivals.title': 'Frente a otros tratamientos',
  'rivals.lead': 'Estudios pequeños, cara a cara. Que no se vea diferencia no demuestra que no la haya.',
  'rival.cross': 'TCA CROSS (ácido en cada cicatriz)',
  'rival.cross.text':
    'Más o menos igual: 68 % mejor con agujas, 75 % con ácido, en un estudio; otros dos no hallaron diferencia clara.',
  'rival.er-yag': 'Láser fraccionado de erbio',
  'rival.er-yag.text': 'El láser hizo más: 70 % frente a 30 %.',
  'rival.co2': 'Láser fraccionado de CO2',
  'rival.co2.text':
    'El láser hizo más (33 % frente a 9 %) y dejó manchas oscuras más a menudo (30 % frente a 7 %).',
  'rival.nonablative': 'Láser que no abre la piel',
  'rival.nonablative.text': 'Sin diferencia clara. Manchas oscuras solo tras el láser (14 %).',
  'rival.tazarotene': 'Gel de tazaroteno en casa',
  'rival.tazarotene.text': 'Comparable a los seis meses.',
  'rival.prp': 'Con plasma de la propia sangre',
  'rival.prp.text':
    'Más personas mejoraron a la mitad en una revisión de 14 estudios; otro no halló diferencia.',
  'rival.glycolic': 'Con un peeling de ácido glicólico',
  'rival.glycolic.text': 'Algo más con el peeling: 40 frente a 30 puntos de la escala ECCA.',
  'course.title': 'Cuántas sesiones',
  'course.text':
    'Los estudios dieron de dos a seis sesiones, casi siempre tres o cuatro, con cuatro semanas entre ellas. Planeamos tres o cuatro, volvemos a mirar tras la tercera y paramos si nada cambia.',
  'course.article':
    'Puede leer «una o dos veces al mes de seis meses a un año». No hemos hallado nada que apoye 12 o 24 sesiones.',
  'unknown.title': 'Lo que aún no sabe nadie',
  'unknown.1':
    'Cuánto del cambio se debe a las agujas y cuánto al tiempo. Un solo estudio pequeño tuvo un lado sin tratar.',
  'unknown.2': 'Cuánto dura. Pocos estudios miraron más allá de seis meses.',
  'unknown.3': 'Qué profundidad es mejor para cada cicatriz.',
  'unknown.4': 'Cuánto le ayudaría a usted.',
  'next.check': 'Compruebe si es para usted',
  'next.claims': 'Lo que prometía un artículo, comprobado',
  'next.sources': 'Todas las fuentes',
  'certainty.high': 'Certeza alta',
  'certainty.moderate': 'Certeza moderada',
  'certainty.low': 'Certeza baja',
  'certainty.very low': 'Certeza muy baja',
  'certainty.high.means': 'Es poco probable que más estudios lo cambien.',
  'certainty.moderate.means': 'Más estudios pueden cambiarlo.',
  'certainty.low.means': 'Es probable que más estudios lo cambien.',
  'certainty.very low.means': 'El resultado real puede ser muy distinto.',
  'certainty.why': 'Por qué no es mayor',
  'domain.risk of bias': 'Cómo se hicieron los estudios',
  'domain.risk of bias.means':
    'La mayoría comparó a las personas solo consigo mismas, y quien valoraba solía saber a quién se había tratado.',
  'domain.inconsistency': 'Los estudios no coinciden',
  'domain.inconsistency.means': 'Difieren más de lo que explica el azar.',
  'domain.indirectness': 'No es justo la pregunta',
  'domain.indirectness.means': 'Las personas, el tratamiento o la medida no son justo los de la pregunta.',
  'domain.imprecision': 'Muy pocas personas',
  'domain.imprecision.means': 'El intervalo es ancho.',
  'domain.publication bias': 'Estudios que no se publicaron',
  'domain.publication bias.means': 'Pueden faltar resultados decepcionantes.',
  'judgement.not serious': 'sin reparo',
  'judgement.serious': 'un reparo',
  'judgement.very serious': 'un reparo grave',
  'judgement.cannot be judged': 'no se puede juzgar',
  'claims.title': 'Lo que prometía un artículo, comprobado',
  'claims.lead':
    'Estas páginas nacieron de un artículo de una clínica sobre microagujas. Aquí está cada cosa que dice, qué responden las fuentes que leímos y qué hacemos nosotros.',
  'claims.does': 'Qué hacemos:',
  'claims.omitted': 'Lo que el artículo no cuenta',
  'verdict.supported': 'Con respaldo',
  'verdict.mixed': 'Con matices',
  'verdict.not-supported': 'Sin respaldo',
  'verdict.contradicted': 'Contradicho',
  'verdict.cannot-be-judged': 'No se puede juzgar',
} as const;
