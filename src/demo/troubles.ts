import type { AdverseEventGrade, AdverseEventKind } from '../clinical/adverse-events.ts';
import type { Symptom } from '../clinical/healing.ts';
import type { Sign } from '../clinical/triage.ts';
import type { Zone } from '../clinical/zones.ts';
import type { AlertOutcome } from '../contract/alerts.ts';
import type { IsoDate } from '../kernel/day.ts';

/** What a member of staff does about an alert. Minutes count from the check-in, then from taking it on. */
export type Answered = {
  /** Nobody acts in time: it goes on to the owner, who takes it on. */
  readonly late?: true;
  readonly minutes: number;
  /** Absent while it is still being seen to. */
  readonly closed?: { readonly minutes: number; readonly outcome: AlertOutcome; readonly note: string };
};

/** A harm that is reported some days after the check-in, joined to the record of the session. */
export type Harm = {
  readonly kind: AdverseEventKind;
  readonly grade: AdverseEventGrade;
  readonly zone: Zone;
  readonly afterDays: number;
  readonly isResolved: boolean;
  readonly narrative: string;
};

/** A check-in at which something is not as it should be, and what comes of it. */
export type Trouble = {
  /** Calendar days after the session, or the very day, and the time of day. */
  readonly day: number | IsoDate;
  readonly time: string;
  readonly signs: readonly Sign[];
  readonly ratings?: Partial<Record<Symptom, number>>;
  readonly note: string;
  readonly answered?: Answered;
  readonly harm?: Harm;
};

export const troubles = {
  redness: {
    day: 5,
    time: '19:10',
    signs: [],
    ratings: { redness: 6 },
    note: 'Still very red after a windy walk by the sea.',
    answered: {
      minutes: 14 * 60,
      closed: {
        minutes: 25,
        outcome: 'expected-healing',
        note: 'Called back. No warmth, no pus, settling since the morning. Shade and plain moisturiser; looks again on day 7.',
      },
    },
  },
  pus: {
    day: 3,
    time: '09:40',
    signs: ['pus', 'spreading-warmth'],
    ratings: { redness: 6, pain: 4 },
    note: 'Yellow spots on the left cheek and it feels hot.',
    answered: {
      minutes: 35,
      closed: {
        minutes: 5 * 60,
        outcome: 'seen-in-clinic',
        note: 'Seen at 14:00. Three pustules on the left cheek, warm rim of 1 cm. Swab taken, oral flucloxacillin by the doctor, review in 48 h.',
      },
    },
    harm: {
      kind: 'infection-bacterial',
      grade: 2,
      zone: 'cheek-left',
      afterDays: 9,
      isResolved: true,
      narrative:
        'Superficial bacterial infection of the left cheek from day 3. Swab: Staphylococcus aureus. Seven days of flucloxacillin, healed without a mark. Next session put off by two weeks.',
    },
  },
  darkPatch: {
    day: 20,
    time: '20:05',
    signs: ['dark-patch'],
    note: 'A brown shadow where my cheek was treated.',
    answered: {
      minutes: 13 * 60,
      closed: {
        minutes: 2 * 24 * 60,
        outcome: 'seen-in-clinic',
        note: 'Seen with dermoscopy: pigment after inflammation, 2 × 1 cm. Sunscreen, azelaic acid, photographs; next session shallower.',
      },
    },
    harm: {
      kind: 'hyperpigmentation',
      grade: 1,
      zone: 'cheek-right',
      afterDays: 3,
      isResolved: false,
      narrative:
        'Pigment after inflammation on the right cheek, noticed on day 20 after several days in the sun without sunscreen. Fading is watched.',
    },
  },
  pain: {
    day: 2,
    time: '12:20',
    signs: [],
    ratings: { pain: 7 },
    note: 'It throbs and I could not sleep.',
    answered: {
      late: true,
      minutes: 20,
      closed: {
        minutes: 40,
        outcome: 'advice-given',
        note: 'No fever, no swelling, no pus on the photograph sent. Paracetamol and cool compresses. Called again at 20:00: better.',
      },
    },
  },
  coldSore: {
    day: 4,
    time: '08:15',
    signs: ['vesicles'],
    note: 'Little blisters by my mouth, like my cold sores.',
    answered: {
      minutes: 50,
      closed: {
        minutes: 3 * 60,
        outcome: 'referred',
        note: 'Photograph typical of a cold sore. Same-day appointment with the general practitioner for aciclovir; patient confirmed.',
      },
    },
    harm: {
      kind: 'infection-herpes',
      grade: 2,
      zone: 'cheek-left',
      afterDays: 10,
      isResolved: true,
      narrative:
        'Cold sore at the corner of the mouth from day 4, treated with aciclovir within twelve hours, healed in eight days.',
    },
  },
  silent: {
    day: 6,
    time: '21:30',
    signs: ['new-papules'],
    note: '',
    answered: {
      minutes: 12 * 60,
      closed: {
        minutes: 50 * 60,
        outcome: 'not-reached',
        note: 'Two calls and one e-mail without an answer. Asked to write or call on the next check-in.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Trouble>>;
