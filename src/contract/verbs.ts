import { anaestheticVerb } from './anaesthetic.ts';
import { availabilityVerb } from './availability.ts';
import { carePlanVerb } from './care-plan.ts';
import { changeVerb } from './change.ts';
import { checkInVerb } from './checkin.ts';
import { evidenceVerb } from './evidence.ts';
import { ingredientsVerb } from './ingredients.ts';
import { metaVerb } from './meta.ts';
import { planVerb } from './plan.ts';
import { scoreVerb } from './score.ts';
import { screenVerb } from './screen.ts';
import { techniqueVerb } from './technique.ts';
import type { AnyVerb } from './verb.ts';

/** Every verb, in the order `stipple --help` shows them. One line a verb. */
export const verbs: readonly AnyVerb[] = [
  screenVerb,
  ingredientsVerb,
  carePlanVerb,
  scoreVerb,
  anaestheticVerb,
  checkInVerb,
  techniqueVerb,
  planVerb,
  changeVerb,
  availabilityVerb,
  evidenceVerb,
  metaVerb,
];
