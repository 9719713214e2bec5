import type { Fact } from '../evidence/source.ts';
import { daysBetween, type IsoDate } from '../kernel/day.ts';
import type { Sign } from './triage.ts';
import type { Zone } from './zones.ts';

/** What can go wrong, as a report names it. */
export const adverseEventKinds = [
  'redness-lasting',
  'swelling-lasting',
  'pain-lasting',
  'bruising',
  'infection-bacterial',
  'infection-herpes',
  'infection-mycobacterial',
  'infection-blood-borne',
  'allergy',
  'anaesthetic-toxicity',
  'methaemoglobinaemia',
  'granuloma',
  'hyperpigmentation',
  'hypopigmentation',
  'track-scars',
  'raised-scar',
  'acne-flare',
  'eye-injury',
  'device-failure',
  'other',
] as const;
export type AdverseEventKind = (typeof adverseEventKinds)[number];

/** How bad it was: 1 mild, 2 moderate, 3 severe, 4 life in danger, 5 death. */
export const adverseEventGrades = [1, 2, 3, 4, 5] as const;
export type AdverseEventGrade = (typeof adverseEventGrades)[number];

/** From this grade on an event is serious: the safety lead decides about reporting it to the authority. */
export const SERIOUS_GRADE: Fact = { value: 3, unit: 'grade', sources: ['grade-scale'] };

export const isSerious = (grade: AdverseEventGrade): boolean => grade >= SERIOUS_GRADE.value;

/** One harm, joined to what may have caused it. */
export type AdverseEvent = {
  readonly kind: AdverseEventKind;
  readonly grade: AdverseEventGrade;
  readonly session: { readonly id: string; readonly on: IsoDate };
  readonly onsetOn: IsoDate;
  readonly resolvedOn?: IsoDate;
  readonly zone?: Zone;
  readonly depthMm?: number;
  readonly operator?: string;
  readonly lot?: string;
  /** Numbing cream, glide or other product it is put down to. */
  readonly product?: string;
};

export const adverseEventLinks = ['zone', 'depthMm', 'operator', 'lot', 'product'] as const;
export type AdverseEventLink = (typeof adverseEventLinks)[number];

/** Harms put down to a product on the skin rather than to needles. */
const BY_PRODUCT: readonly AdverseEventKind[] = [
  'allergy',
  'anaesthetic-toxicity',
  'methaemoglobinaemia',
  'granuloma',
];

/** Links a report still lacks; without them nobody can find what caused it. */
export function missingLinks(event: AdverseEvent): readonly AdverseEventLink[] {
  const needed = BY_PRODUCT.includes(event.kind)
    ? adverseEventLinks
    : adverseEventLinks.filter((link) => link !== 'product');
  return needed.filter((link) => event[link] === undefined);
}

/** Calendar days from the session to the first sign. */
export const onsetDay = ({ session, onsetOn }: AdverseEvent): number => daysBetween(session.on, onsetOn);

/** What a sign of a check-in is most often reported as. A clinician chooses; `other` where nothing is likelier. */
export const LIKELY_KIND: Fact<Readonly<Record<Sign, AdverseEventKind>>> = {
  value: {
    fever: 'infection-bacterial',
    pus: 'infection-bacterial',
    'spreading-warmth': 'infection-bacterial',
    vesicles: 'infection-herpes',
    'facial-swelling': 'swelling-lasting',
    'breathing-trouble': 'allergy',
    hives: 'allergy',
    'blue-grey': 'methaemoglobinaemia',
    faint: 'anaesthetic-toxicity',
    seizure: 'anaesthetic-toxicity',
    'vision-change': 'eye-injury',
    nodule: 'granuloma',
    'dark-patch': 'hyperpigmentation',
    'linear-tracks': 'track-scars',
    'new-papules': 'acne-flare',
  },
  unit: 'kind',
  sources: ['harm-kinds'],
};
