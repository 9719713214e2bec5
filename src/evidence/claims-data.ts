import type { Domain, DomainJudgement, Judgement } from './certainty.ts';
import type { Claim } from './claim.ts';

const because = (domain: Domain, judgement: Judgement, reason: string): DomainJudgement => ({
  domain,
  judgement,
  reason,
});

const PRACTICE_ONLY = because(
  'risk of bias',
  'very serious',
  'Clinic pages and manuals only; no trial compared one advice with another.',
);

/** The claims ledger. Words are for patients; numbers stand under `ask` and in the sources. */
export const claimRows: readonly Claim[] = [
  {
    id: 'scar-kinds',
    says: {
      en: 'Acne scars are shallow or deep, raised or indented: ice pick, boxcar, rolling.',
      es: 'Las cicatrices de acné son superficiales o profundas, elevadas o hundidas: en picahielo, en caja, onduladas.',
    },
    verdict: 'supported',
    certainty: 'moderate',
    domains: [
      because(
        'indirectness',
        'serious',
        "The names rest on experts' classification; the abstracts were read, not the papers.",
      ),
    ],
    plain: {
      en: 'Doctors use these names. The type matters, because each type answers differently to treatment.',
      es: 'Los médicos usan estos nombres. El tipo importa, porque cada tipo responde de forma distinta al tratamiento.',
    },
    does: {
      en: 'A map of the face by zone and scar type, scores that are counted the same way each time, and other options for each type.',
      es: 'Un mapa de la cara por zona y tipo de cicatriz, puntuaciones que se cuentan siempre igual y otras opciones para cada tipo.',
    },
    sources: ['jacob-types-2001', 'fabbrocini-2010', 'goodman-baron-quantitative-2006'],
  },
  {
    id: 'causes',
    says: {
      en: 'Scars come from picking, genes, late treatment and inflammation.',
      es: 'Las cicatrices vienen de tocarse los granos, de los genes, del tratamiento tardío y de la inflamación.',
    },
    verdict: 'cannot-be-judged',
    domains: [],
    plain: {
      en: 'A review for doctors covers the causes, but we have read only its summary. It does not change what treatment can do now.',
      es: 'Una revisión para médicos trata las causas, pero solo hemos leído su resumen. No cambia lo que el tratamiento puede hacer ahora.',
    },
    does: {
      en: 'We ask about your acne. Active acne is treated before any needling.',
      es: 'Preguntamos por su acné. El acné activo se trata antes de cualquier sesión.',
    },
    sources: ['article', 'connolly-2017'],
  },
  {
    id: 'channels',
    says: {
      en: 'A roller or pen makes tiny channels in the skin, after a numbing cream.',
      es: 'Un rodillo o un lápiz hace canales diminutos en la piel, después de una crema anestésica.',
    },
    verdict: 'supported',
    certainty: 'high',
    domains: [],
    plain: {
      en: 'That is what the device is: needles that pierce the skin. The channels close within hours, or days under a cover.',
      es: 'Eso es el aparato: agujas que atraviesan la piel. Los canales se cierran en horas, o en días si se cubren.',
    },
    does: {
      en: 'Each device keeps to its label. A clock runs while the numbing cream is on. What was done is recorded zone by zone.',
      es: 'Cada aparato se usa según su etiqueta. Un reloj corre mientras actúa la crema. Lo hecho se anota zona por zona.',
    },
    sources: ['cfr-878-4430', 'gupta-2011', 'micropore-lifetime'],
  },
  {
    id: 'absorption',
    says: {
      en: 'The channels let skin products sink in better.',
      es: 'Los canales dejan que los productos entren mejor en la piel.',
    },
    verdict: 'mixed',
    certainty: 'low',
    domains: [
      because(
        'risk of bias',
        'serious',
        'Harm is known from case reports; benefit of products was not separated from needling.',
      ),
      because('imprecision', 'serious', 'Fifteen patients with lumps are published.'),
    ],
    plain: {
      en: 'More does get in, and that is also the danger. Vitamin C and other products have left lasting lumps in the skin. These devices are not approved for putting products into skin.',
      es: 'Sí entra más, y ese es también el peligro. La vitamina C y otros productos han dejado bultos duraderos en la piel. Estos aparatos no están aprobados para introducir productos.',
    },
    does: {
      en: 'Only the labelled glide touches the skin until the channels have closed. A reader for ingredient lists says what must wait.',
      es: 'Solo el gel indicado toca la piel hasta que los canales se cierran. Un lector de ingredientes dice qué debe esperar.',
    },
    sources: ['cfr-878-4430', 'soltani-2014', 'friedmann-2024'],
  },
  {
    id: 'many-benefits',
    says: {
      en: 'It improves fine lines, colour, texture and scars.',
      es: 'Mejora las líneas finas, el color, la textura y las cicatrices.',
    },
    verdict: 'mixed',
    certainty: 'very low',
    domains: [
      because(
        'indirectness',
        'very serious',
        'Our table holds trials of acne scars only; lines, colour and texture were not looked up.',
      ),
      because('risk of bias', 'very serious', 'Almost no trial had an untreated side.'),
    ],
    plain: {
      en: 'Devices are authorised for acne scars and for wrinkles on the face. Colour is another matter: needling can leave dark marks of its own.',
      es: 'Hay aparatos autorizados para cicatrices de acné y para arrugas de la cara. El color es otra cosa: las agujas pueden dejar manchas oscuras.',
    },
    does: {
      en: 'You choose your goal, and each goal is measured by itself.',
      es: 'Usted elige su objetivo, y cada objetivo se mide por separado.',
    },
    sources: ['fda-microneedling-page', 'trial-t06', 'cochrane-2016'],
  },
  {
    id: 'effective',
    says: { en: 'It is effective for acne scars.', es: 'Es eficaz para las cicatrices de acné.' },
    verdict: 'mixed',
    certainty: 'very low',
    domains: [
      because(
        'risk of bias',
        'very serious',
        'Nearly all trials compare before with after, without an untreated side.',
      ),
      because('inconsistency', 'very serious', 'Some trials find 1.5 grades, others next to nothing.'),
      because('publication bias', 'serious', 'Trials with no clear change print fewer numbers.'),
    ],
    plain: {
      en: 'After a course, scars look better in most trials, by about one grade of four or less. But nearly all trials had nothing to compare with. The only one with an untreated side was small, and its result may be chance.',
      es: 'Después de un curso, las cicatrices se ven mejor en la mayoría de los ensayos, alrededor de un grado de cuatro o menos. Pero casi ninguno tenía con qué comparar. El único con un lado sin tratar fue pequeño, y su resultado puede ser casualidad.',
    },
    does: {
      en: 'A page with every trial, pooled in front of you, with its doubts. Your own change is measured against the noise between raters.',
      es: 'Una página con todos los ensayos, reunidos ante usted, con sus dudas. Su propio cambio se mide frente al ruido entre evaluadores.',
    },
    sources: [
      'trial-t05',
      'trial-t20',
      'trial-t33',
      'trial-t28',
      'pmid-35426044',
      'cochrane-2016',
      'mujahid-2020',
      'prp-network-2021',
      'gupta-2020',
      'reference-pooling',
    ],
    ask: { question: 'effect', instrument: 'goodman-baron-qualitative', design: 'any' },
  },
  {
    id: 'every-scar',
    says: {
      en: 'It helps no matter what scar you have, raised or indented.',
      es: 'Ayuda sea cual sea su cicatriz, elevada o hundida.',
    },
    verdict: 'contradicted',
    certainty: 'moderate',
    domains: [
      because('indirectness', 'serious', 'For raised scars there are warnings on labels rather than trials.'),
    ],
    plain: {
      en: 'The trials are about indented scars. Raised scars and keloids are a warning on the label, or rule needling out. Deep, narrow scars hardly change.',
      es: 'Los ensayos tratan de cicatrices hundidas. Las elevadas y los queloides son una advertencia de la etiqueta, o lo descartan. Las profundas y estrechas apenas cambian.',
    },
    does: {
      en: 'We ask which scars you have. For raised or deep ones we show what else there is.',
      es: 'Preguntamos qué cicatrices tiene. Para las elevadas o profundas mostramos qué más existe.',
    },
    sources: ['skinpen-us-label', 'exceed-manual', 'lotfi-2013', 'pmid-39640445'],
  },
  {
    id: 'safe',
    says: { en: 'It is safe.', es: 'Es seguro.' },
    verdict: 'mixed',
    certainty: 'very low',
    domains: [
      because('risk of bias', 'serious', 'Most trials did not say how, or how long, they looked for harm.'),
      because('imprecision', 'serious', 'Rare harms are known from case reports, without a rate.'),
    ],
    plain: {
      en: 'In 58 studies with 1,845 patients no serious harm was reported. Dark marks, tracks and lumps do happen. Dirty work has passed on HIV. Who does it, and how, matters most.',
      es: 'En 58 estudios con 1.845 pacientes no se comunicó ningún daño grave. Las manchas oscuras, las marcas en líneas y los bultos ocurren. El trabajo sucio ha transmitido el VIH. Lo que más importa es quién lo hace y cómo.',
    },
    does: {
      en: 'Screening before every session, daily check-ins after, a named person who must answer, and rates of harm with how sure they are.',
      es: 'Revisión antes de cada sesión, controles diarios después, una persona con nombre que debe responder y tasas de daño con su certeza.',
    },
    sources: [
      'juhasz-2020',
      'microneedling-harms-review',
      'dogra-2014-tracks',
      'friedmann-2024',
      'mmwr-2024',
    ],
    ask: { question: 'harm', instrument: 'post-inflammatory-hyperpigmentation', design: 'any' },
  },
  {
    id: 'what-can-happen',
    says: {
      en: 'Redness, swelling, infection, allergy and dark marks can happen.',
      es: 'Pueden aparecer enrojecimiento, hinchazón, infección, alergia y manchas oscuras.',
    },
    verdict: 'supported',
    certainty: 'low',
    domains: [because('risk of bias', 'serious', 'Most harms are known from series and case reports.')],
    plain: {
      en: 'All of these are known. The list is not complete: cold sores can flare, and tracks, lumps and slow infections after weeks are known too.',
      es: 'Todo eso se conoce. La lista no está completa: puede brotar el herpes, y también se conocen marcas en líneas, bultos e infecciones lentas tras semanas.',
    },
    does: {
      en: 'What to expect each day, red flags by name, and a doctor who has to answer in time.',
      es: 'Qué esperar cada día, señales de alarma con su nombre y un médico que debe responder a tiempo.',
    },
    sources: ['harris-2015', 'microneedling-harms-review', 'soltani-2014', 'zeng-2025'],
  },
  {
    id: 'dark-marks-rare',
    says: {
      en: 'Dark marks happen in rare cases.',
      es: 'Las manchas oscuras aparecen en casos raros.',
    },
    verdict: 'contradicted',
    certainty: 'very low',
    domains: [
      because('risk of bias', 'serious', 'Most trials did not say whether they looked.'),
      because('inconsistency', 'serious', 'Nobody in some trials, one in six in another.'),
      because('imprecision', 'not serious', '243 people in 7 trials.'),
    ],
    plain: {
      en: 'Where trials counted, about 4 in 100 people had dark marks, and perhaps as many as 11. With darker skin it was 5 of 30. That is not rare.',
      es: 'Donde los ensayos contaron, unas 4 de cada 100 personas tuvieron manchas oscuras, y quizá hasta 11. En piel más oscura fueron 5 de 30. Eso no es raro.',
    },
    does: {
      en: 'We ask for your skin type, show a range instead of a word, and keep watch for two months.',
      es: 'Preguntamos su tipo de piel, mostramos un intervalo en vez de una palabra y vigilamos dos meses.',
    },
    sources: ['trial-t06', 'trial-t36', 'trial-t10', 'pih-pool', 'wu-2025'],
    ask: { question: 'harm', instrument: 'post-inflammatory-hyperpigmentation', design: 'any' },
  },
  {
    id: 'sun-one-day',
    says: {
      en: 'Stay out of the sun for at least 24 hours before and after.',
      es: 'Evite el sol al menos 24 horas antes y después.',
    },
    verdict: 'mixed',
    certainty: 'very low',
    domains: [PRACTICE_ONLY],
    plain: {
      en: 'Staying out of the sun is agreed. One day is the shortest we found. Others say one to four weeks before, and two to three days after.',
      es: 'En evitar el sol hay acuerdo. Un día es lo más corto que encontramos. Otros dicen de una a cuatro semanas antes y de dos a tres días después.',
    },
    does: {
      en: 'Two weeks before and three days after, unless your clinic chose otherwise. Your holidays close the dates by themselves.',
      es: 'Dos semanas antes y tres días después, salvo que su clínica elija otra cosa. Sus vacaciones cierran las fechas solas.',
    },
    sources: ['article', 'exceed-manual', 'clinic-windows'],
  },
  {
    id: 'actives-one-week',
    says: {
      en: 'Stop retinoids and fruit acids at least a week before.',
      es: 'Deje los retinoides y los ácidos de fruta al menos una semana antes.',
    },
    verdict: 'mixed',
    certainty: 'very low',
    domains: [PRACTICE_ONLY],
    plain: {
      en: 'A week lies within what clinics ask, from half a day to ten days. The article leaves out other strong products: salicylic acid, benzoyl peroxide and hydroquinone.',
      es: 'Una semana está dentro de lo que piden las clínicas, de medio día a diez días. El artículo olvida otros productos fuertes: ácido salicílico, peróxido de benzoilo e hidroquinona.',
    },
    does: {
      en: 'Seven days, for all of them. Never stop a prescribed medicine by yourself: we ask the one who prescribed it.',
      es: 'Siete días, para todos. Nunca deje por su cuenta una medicina recetada: preguntamos a quien la recetó.',
    },
    sources: ['article', 'dermatique', 'aeterna', 'youthful-glow'],
  },
  {
    id: 'drink-water',
    says: { en: 'Drink plenty of water before.', es: 'Beba mucha agua antes.' },
    verdict: 'cannot-be-judged',
    domains: [],
    plain: {
      en: 'We found no source for this. It does no harm.',
      es: 'No encontramos ninguna fuente. No hace daño.',
    },
    does: {
      en: 'It is a reminder, never a condition.',
      es: 'Es un recordatorio, nunca una condición.',
    },
    sources: ['article'],
  },
  {
    id: 'choose-well',
    says: {
      en: 'Choose a reputable provider who works clean and sterile.',
      es: 'Elija un profesional de confianza que trabaje limpio y estéril.',
    },
    verdict: 'supported',
    certainty: 'moderate',
    domains: [
      because('indirectness', 'serious', 'The outbreak was at an unlicensed spa that used blood products.'),
    ],
    plain: {
      en: 'At one unlicensed spa, people caught HIV. Slow skin infections after cosmetic treatments are known as well. Needles are for one person, once.',
      es: 'En un spa sin licencia hubo personas que contrajeron el VIH. También se conocen infecciones lentas de la piel tras tratamientos estéticos. Las agujas son para una persona, una vez.',
    },
    does: {
      en: 'Only qualified staff can be booked. Every needle cartridge is scanned, used once, never expired, and can be recalled.',
      es: 'Solo se puede reservar con personal cualificado. Cada cartucho se escanea, se usa una vez, nunca caducado, y se puede retirar.',
    },
    sources: ['mmwr-2024', 'zeng-2025', 'skinpen-us-label'],
  },
  {
    id: 'how-often',
    says: {
      en: 'Once or twice a month for six months to a year.',
      es: 'Una o dos veces al mes durante seis meses o un año.',
    },
    verdict: 'not-supported',
    certainty: 'low',
    domains: [
      because('indirectness', 'serious', 'Trials did not compare numbers of sessions with each other.'),
    ],
    plain: {
      en: 'That makes 6 to 24 sessions. Trials gave 2 to 6, mostly 3 or 4, a month apart. Nothing we found supports going on for a year.',
      es: 'Eso son de 6 a 24 sesiones. Los ensayos dieron de 2 a 6, casi siempre 3 o 4, una al mes. Nada de lo encontrado apoya seguir un año.',
    },
    does: {
      en: 'Three or four sessions, 28 days apart. After the third we look together: go on, stop or change. More than six needs a written reason.',
      es: 'Tres o cuatro sesiones, cada 28 días. Tras la tercera lo miramos juntos: seguir, parar o cambiar. Más de seis requiere un motivo escrito.',
    },
    sources: ['sessions-arithmetic', 'harris-2015', 'nct02646917', 'exceed-acne-study'],
  },
  {
    id: 'severity-decides',
    says: {
      en: 'How severe the scars are decides how many sessions you need.',
      es: 'La gravedad de las cicatrices decide cuántas sesiones necesita.',
    },
    verdict: 'cannot-be-judged',
    domains: [],
    plain: {
      en: 'It sounds right, but no trial we found gave more sessions for worse scars and compared.',
      es: 'Parece lógico, pero ningún ensayo que encontramos dio más sesiones a cicatrices peores y comparó.',
    },
    does: {
      en: 'The plan starts with what trials gave, and a review decides whether more is worth it.',
      es: 'El plan empieza con lo que dieron los ensayos, y una revisión decide si más vale la pena.',
    },
    sources: ['article', 'harris-2015'],
  },
  {
    id: 'worse-first',
    says: {
      en: 'Scars look worse before they get better.',
      es: 'Las cicatrices se ven peor antes de mejorar.',
    },
    verdict: 'cannot-be-judged',
    domains: [],
    plain: {
      en: 'We found no source for this. What is true: do not judge early. In the one controlled trial the benefit showed at six months, not at three.',
      es: 'No encontramos ninguna fuente. Lo cierto: no juzgue pronto. En el único ensayo controlado la mejora se vio a los seis meses, no a los tres.',
    },
    does: {
      en: 'What to expect today is drawn against what you report. The result is judged three months after the last session.',
      es: 'Lo que cabe esperar hoy se dibuja junto a lo que usted cuenta. El resultado se juzga tres meses después de la última sesión.',
    },
    sources: ['article', 'alam-2014'],
  },
  {
    id: 'gone-in-a-day',
    says: {
      en: 'Redness and swelling settle within 24 hours (elsewhere it says a few days).',
      es: 'El enrojecimiento y la hinchazón pasan en 24 horas (en otra parte dice unos días).',
    },
    verdict: 'mixed',
    certainty: 'low',
    domains: [
      because(
        'inconsistency',
        'serious',
        'Hours in one series, one to two days in another, up to three days elsewhere.',
      ),
    ],
    plain: {
      en: 'The article says two things. Expect one to three days. After deeper needling of scars redness can last a week.',
      es: 'El artículo dice dos cosas. Espere de uno a tres días. Tras agujas más profundas el enrojecimiento puede durar una semana.',
    },
    does: {
      en: 'A daily check-in shows whether you are within what is expected, and calls the clinic when you are not.',
      es: 'Un control diario muestra si está dentro de lo esperado y avisa a la clínica si no lo está.',
    },
    sources: ['hkjdv-2018', 'minh-2019-healing', 'pmc8008152', 'insightderm'],
  },
  {
    id: 'call-now',
    says: { en: 'Contact us, call now.', es: 'Contáctenos, llame ahora.' },
    verdict: 'cannot-be-judged',
    domains: [],
    plain: {
      en: 'This is an invitation, not a statement. There is no hurry: take the time you need.',
      es: 'Es una invitación, no una afirmación. No hay prisa: puede pensarlo con calma.',
    },
    does: {
      en: 'You can ask, call or book from every public page, and change your mind at any time.',
      es: 'Puede preguntar, llamar o reservar desde cada página pública, y cambiar de idea cuando quiera.',
    },
    sources: ['article'],
  },
];
