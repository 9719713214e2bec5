import { addDays, addMonths, type IsoDate } from '../../kernel/day.ts';
import type { LabelItem } from '../device-labels.ts';
import type { MedicineClass } from '../medicines/ruled.ts';
import { type MedicineReading, type ReadMedicine, readMedicine } from '../medicines.ts';
import type { ProtocolKey } from '../protocol.ts';
import type { Medicine } from '../screen-request.ts';
import {
  type Context,
  dayOf,
  type Hit,
  type Judge,
  laterWait,
  listOf,
  no,
  type RuleDefinition,
  setting,
  stricter,
} from './rule.ts';

export const medicineRules = {
  'isotretinoin-current': { sources: ['skinpen-us-label'], effects: ['stop'] },
  'isotretinoin-recent': {
    sources: ['waldman-2017', 'spring-2017', 'isotretinoin-six-months', 'youthful-glow', 'sisu'],
    effects: ['clinician'],
  },
  'isotretinoin-day-unknown': {
    sources: ['waldman-2017', 'isotretinoin-six-months'],
    effects: ['clinician'],
  },
  'retinoid-by-mouth': { sources: ['spring-2017', 'field-medicines'], effects: ['clinician'] },
  'skin-medicine-washout': {
    sources: ['article', 'dermatique', 'amber-and-oak', 'aeterna', 'ageless-beauty'],
    effects: ['defer'],
  },
  'skin-medicine-day-unknown': { sources: ['article', 'aeterna', 'answers-needed'], effects: ['clinician'] },
  'skin-medicine-mild': { sources: ['field-ingredients'], effects: ['caution'] },
  'lesion-cream': { sources: ['exceed-manual', 'field-medicines'], effects: ['clinician'] },
  'blood-thinner': {
    sources: ['exceed-manual', 'skinpen-us-label', 'skinpen-intl-manual', 'youthful-glow'],
    effects: ['clinician', 'stop'],
  },
  'anti-inflammatory': { sources: ['desert-sage', 'youthful-glow'], effects: ['caution'] },
  'bleeding-supplement': { sources: ['lux-lip-lab', 'amber-and-oak'], effects: ['caution'] },
  immunosuppressant: {
    sources: ['exceed-manual', 'skinpen-patient-labelling'],
    effects: ['clinician', 'stop', 'defer'],
  },
  'steroid-high-dose': { sources: ['exceed-manual'], effects: ['stop', 'defer'] },
  'steroid-dose-unknown': { sources: ['exceed-manual', 'answers-needed'], effects: ['clinician'] },
  'steroid-low-dose': { sources: ['exceed-manual'], effects: ['caution'] },
  'chemotherapy-current': { sources: ['exceed-manual', 'skinpen-patient-labelling'], effects: ['stop'] },
  'chemotherapy-recent': { sources: ['exceed-manual'], effects: ['defer'] },
  'chemotherapy-day-unknown': { sources: ['exceed-manual', 'answers-needed'], effects: ['clinician'] },
  'cancer-medicine': { sources: ['exceed-manual', 'field-medicines'], effects: ['clinician'] },
  photosensitiser: { sources: ['field-medicines'], effects: ['caution'] },
  'methaemoglobin-medicine': {
    sources: ['emla-smpc-methaemoglobin', 'field-medicines'],
    effects: ['clinician'],
  },
  antiarrhythmic: { sources: ['dermapen-4-manual'], effects: ['clinician'] },
  'medicine-read-as': { sources: ['answers-needed'], effects: ['caution'] },
  'medicine-unrecognised': { sources: ['answers-needed'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type MedicineRule = keyof typeof medicineRules;
type Verdict = Omit<Hit<MedicineRule>, 'answers' | 'names'>;
type MedicineJudge = (context: Context, entry: Medicine) => Verdict | undefined;

/** Still taken, or nobody said that it ended: both count as taken today. */
const isCurrent = (context: Context, { lastDose }: Medicine): boolean => {
  const day = dayOf(lastDose);
  return day === undefined || day === context.asOf;
};

const judgeIsotretinoin: MedicineJudge = (context, { lastDose }) => {
  if (lastDose === 'ongoing') return { rule: 'isotretinoin-current', effect: 'stop' };
  const day = dayOf(lastDose);
  if (day === undefined) return { rule: 'isotretinoin-day-unknown', effect: 'clinician' };
  const wait = laterWait(context.asOf, addMonths(day, setting(context, 'isotretinoinMonths')));
  return wait === undefined
    ? undefined
    : { rule: 'isotretinoin-recent', effect: 'clinician', until: wait.until };
};

/** Acitretin and its kin: no source here gives a wait, so a clinician decides for as long as after isotretinoin. */
const judgeOtherRetinoid: MedicineJudge = (context, { lastDose }) => {
  const day = dayOf(lastDose);
  const over = day !== undefined && addMonths(day, setting(context, 'isotretinoinMonths')) <= context.asOf;
  return over ? undefined : { rule: 'retinoid-by-mouth', effect: 'clinician' };
};

/** On the skin by prescription: the pause is the prescriber's to arrange. */
const washout =
  (key: ProtocolKey): MedicineJudge =>
  (context, { lastDose }) => {
    const days = setting(context, key);
    if (days === 0) return undefined;
    const day = lastDose === 'ongoing' ? context.asOf : dayOf(lastDose);
    if (day === undefined) return { rule: 'skin-medicine-day-unknown', effect: 'clinician' };
    const wait = laterWait(context.asOf, addDays(day, days));
    if (wait === undefined) return undefined;
    const verdict = { rule: 'skin-medicine-washout', effect: 'defer', until: wait.until } as const;
    return lastDose === 'ongoing'
      ? { task: { for: 'prescriber', start: context.asOf }, ...verdict }
      : verdict;
  };

const judgeThinner: MedicineJudge = (context, entry) => {
  const task = { for: 'prescriber', start: context.asOf } as const;
  const day = dayOf(entry.lastDose);
  if (day === undefined)
    return { rule: 'blood-thinner', task, ...stricter(context, 'clinician', 'blood-thinner') };
  const wait = laterWait(context.asOf, addDays(day, setting(context, 'bloodThinnerDays')));
  return wait === undefined
    ? undefined
    : { rule: 'blood-thinner', effect: 'clinician', until: wait.until, task };
};

const pause =
  (rule: 'anti-inflammatory' | 'bleeding-supplement', key: ProtocolKey): MedicineJudge =>
  (context, { lastDose }) => {
    const day = dayOf(lastDose);
    if (day === undefined) return { rule, effect: 'caution' };
    const wait = laterWait(context.asOf, addDays(day, setting(context, key)));
    return wait === undefined ? undefined : { rule, effect: 'caution', until: wait.until };
  };

const afterTreatment = (context: Context, day: IsoDate): ReturnType<typeof laterWait> => {
  const labelDays = context.label?.waits.immunosuppressionDays;
  return laterWait(
    context.asOf,
    addDays(day, setting(context, 'cancerTreatmentAfterDays')),
    labelDays === undefined ? undefined : addDays(day, labelDays),
  );
};

const judgeImmunosuppressant: MedicineJudge = (context, { lastDose }) => {
  const day = dayOf(lastDose);
  const item: LabelItem = 'immunosuppression';
  if (day === undefined) return { rule: 'immunosuppressant', ...stricter(context, 'clinician', item) };
  const labelDays = context.label?.waits.immunosuppressionDays;
  if (labelDays !== undefined) {
    const until = addDays(day, labelDays);
    return until > context.asOf
      ? { rule: 'immunosuppressant', effect: 'defer', until, decidedBy: 'label' }
      : undefined;
  }
  const wait = afterTreatment(context, day);
  return wait === undefined
    ? undefined
    : { rule: 'immunosuppressant', effect: 'clinician', until: wait.until };
};

const judgeHighDose: MedicineJudge = (context, { lastDose }) => {
  if (lastDose === 'ongoing') return { rule: 'steroid-high-dose', effect: 'stop' };
  const day = dayOf(lastDose);
  if (day === undefined) return { rule: 'steroid-dose-unknown', effect: 'clinician' };
  const wait = afterTreatment(context, day);
  return wait === undefined ? undefined : { rule: 'steroid-high-dose', effect: 'defer', ...wait };
};

const judgeSteroid: MedicineJudge = (context, entry) => {
  if (entry.highDose === true) return judgeHighDose(context, entry);
  if (entry.highDose === false)
    return isCurrent(context, entry) ? { rule: 'steroid-low-dose', effect: 'caution' } : undefined;
  const day = dayOf(entry.lastDose);
  if (day === undefined) return { rule: 'steroid-dose-unknown', effect: 'clinician' };
  const wait = afterTreatment(context, day);
  return wait === undefined
    ? undefined
    : { rule: 'steroid-dose-unknown', effect: 'clinician', until: wait.until };
};

const judgeChemotherapy: MedicineJudge = (context, { lastDose }) => {
  if (lastDose === 'ongoing') return { rule: 'chemotherapy-current', effect: 'stop' };
  const day = dayOf(lastDose);
  if (day === undefined) return { rule: 'chemotherapy-day-unknown', effect: 'clinician' };
  const wait = afterTreatment(context, day);
  return wait === undefined ? undefined : { rule: 'chemotherapy-recent', effect: 'defer', ...wait };
};

/** For medicines whose sources give no wait: they matter while they are taken. */
const whileTaken =
  (rule: MedicineRule, effect: 'clinician' | 'caution'): MedicineJudge =>
  (context, entry) =>
    isCurrent(context, entry) ? { rule, effect } : undefined;

const JUDGES: Readonly<Record<MedicineClass, MedicineJudge>> = {
  isotretinoin: judgeIsotretinoin,
  'retinoid-oral': judgeOtherRetinoid,
  'retinoid-topical': washout('retinoidDays'),
  'peroxide-topical': washout('benzoylPeroxideDays'),
  'hydroquinone-topical': washout('hydroquinoneDays'),
  'aha-topical': washout('ahaDays'),
  'bha-topical': washout('bhaDays'),
  'mild-topical': whileTaken('skin-medicine-mild', 'caution'),
  'lesion-cream': whileTaken('lesion-cream', 'clinician'),
  anticoagulant: judgeThinner,
  antiplatelet: judgeThinner,
  nsaid: pause('anti-inflammatory', 'nsaidDays'),
  'bleeding-supplement': pause('bleeding-supplement', 'supplementDays'),
  immunosuppressant: judgeImmunosuppressant,
  'steroid-systemic': judgeSteroid,
  chemotherapy: judgeChemotherapy,
  'cancer-medicine': whileTaken('cancer-medicine', 'clinician'),
  photosensitiser: whileTaken('photosensitiser', 'caution'),
  methaemoglobin: whileTaken('methaemoglobin-medicine', 'clinician'),
  antiarrhythmic: whileTaken('antiarrhythmic', 'clinician'),
};

const judgeOne = (
  context: Context,
  entry: Medicine,
  read: ReadMedicine,
  pointer: string,
): readonly Hit<MedicineRule>[] => {
  const answers = [pointer];
  const hits = read.classes.flatMap((group): readonly Hit<MedicineRule>[] => {
    const verdict = JUDGES[group](context, entry);
    return verdict === undefined ? no : [{ answers, names: { medicine: read.name }, ...verdict }];
  });
  return read.slipOf === undefined
    ? hits
    : [
        ...hits,
        {
          rule: 'medicine-read-as',
          effect: 'caution',
          answers,
          names: { written: entry.name.trim(), medicine: read.name },
        },
      ];
};

const judgeEntry = (context: Context, entry: Medicine, pointer: string): readonly Hit<MedicineRule>[] => {
  const { medicines, unread }: MedicineReading = readMedicine(entry);
  const known = medicines.flatMap((read) => judgeOne(context, entry, read, pointer));
  if (unread.length === 0) return known;
  return [
    ...known,
    {
      rule: 'medicine-unrecognised',
      effect: 'clinician',
      answers: [pointer],
      names: { medicine: unread.join(' ') },
    },
  ];
};

/** Medicines, by what they are and when they were last taken. None is ever told to be stopped. */
export const judgeMedicines: Judge<MedicineRule> = (context) =>
  listOf(context.request.medicines).flatMap((entry, index) =>
    judgeEntry(context, entry, `/medicines/${index}`),
  );
