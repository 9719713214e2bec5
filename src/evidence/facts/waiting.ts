import { chosen, fixed } from './fact.ts';

/** After the last dose of isotretinoin by mouth a clinician decides; afterwards the way is clear. */
export const ISOTRETINOIN_WAIT = chosen(
  6,
  'months',
  [0, 12],
  'isotretinoin-six-months',
  'waldman-2017',
  'spring-2017',
  'youthful-glow',
  'sisu',
);

/** Time without an inflamed spot where the needles would go; a scar counts as new until then. */
export const ACNE_QUIET_TIME = chosen(
  6,
  'months',
  [1.5, 12],
  'exceed-manual',
  'clinic-windows',
  'skinpen-intl-manual',
);

/** Rest before chemotherapy, radiotherapy or a high-dose steroid starts. */
export const CANCER_TREATMENT_BEFORE = fixed(28, 'days', 'exceed-manual');

/** Rest after chemotherapy, radiotherapy or a high-dose steroid has ended. */
export const CANCER_TREATMENT_AFTER = fixed(28, 'days', 'exceed-manual');

/** Wait after a filler where no device label asks for more. */
export const FILLER_WAIT = chosen(14, 'days', [14, 183], 'clinic-windows', 'exceed-manual');

/** Wait after botulinum toxin in the face. */
export const BOTULINUM_WAIT = chosen(14, 'days', [14, 183], 'clinic-windows', 'esthetik-mtl');

/** Wait after a superficial peel or a non-ablative laser. */
export const SUPERFICIAL_PROCEDURE_WAIT = chosen(28, 'days', [7, 28], 'clinic-windows');

/** Wait after a deep peel, an ablative laser or dermabrasion. */
export const DEEP_PROCEDURE_WAIT = chosen(3, 'months', [1, 3], 'clinic-windows');

/** Wait after surgery where the needles would go. */
export const FACIAL_SURGERY_WAIT = chosen(12, 'months', [3, 12], 'exceed-manual', 'clinic-windows');

/** Wait after waxing, depilatory cream or electrolysis. */
export const WAXING_WAIT = chosen(7, 'days', [5, 14], 'aeterna', 'filtered-skin', 'ageless-beauty');

/** Where nothing says how long a flare takes to settle, the day to look again. */
export const LOOK_AGAIN = fixed(14, 'days', 'look-again', 'clinic-intervals');

/** Medicine against cold sores starts this long before a session. */
export const HERPES_START_BEFORE = chosen(1, 'days', [0, 2], 'gilbert-2000', 'famciclovir-laser');

/** Time in which a blood thinner that has been stopped may still matter. */
export const BLOOD_THINNER_RECENT = chosen(14, 'days', [2, 14], 'youthful-glow');
