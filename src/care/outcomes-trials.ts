import type { AdverseEventKind } from '../clinical/adverse-events.ts';
import type { OutcomeScale, TrialsBeside } from '../contract/outcomes.ts';
import { evidence } from '../evidence/evidence-answer.ts';
import type { InstrumentId } from '../evidence/instruments.ts';

const ofScale: Partial<Record<OutcomeScale, InstrumentId>> = {
  'goodman-baron-qualitative': 'goodman-baron-qualitative',
  'goodman-baron-quantitative': 'goodman-baron-quantitative',
  ecca: 'ecca',
};

const ofHarm: Partial<Record<AdverseEventKind, InstrumentId>> = {
  hyperpigmentation: 'post-inflammatory-hyperpigmentation',
  'track-scars': 'tram-track-scars',
};

/** The published numbers do not change while the program runs. */
const known = new Map<InstrumentId, TrialsBeside | undefined>();

function pooled(instrument: InstrumentId, question: 'effect' | 'harm'): TrialsBeside | undefined {
  const { k, people, certainty, ...summary } = evidence({ question, instrument });
  const found = question === 'harm' ? summary.back : summary;
  if (found?.estimate === undefined || found.ci === undefined) return undefined;
  const { estimate, ci, predictionInterval } = found;
  return {
    trials: k,
    people,
    certainty,
    estimate,
    ci: [ci[0], ci[1]],
    ...(predictionInterval === undefined
      ? {}
      : { predictionInterval: [predictionInterval[0], predictionInterval[1]] }),
  };
}

function beside(
  instrument: InstrumentId | undefined,
  question: 'effect' | 'harm',
): { trials?: TrialsBeside } {
  if (instrument === undefined) return {};
  if (!known.has(instrument)) known.set(instrument, pooled(instrument, question));
  const trials = known.get(instrument);
  return trials === undefined ? {} : { trials };
}

/** What published trials found on the same scale. */
export const trialsOnScale = (scale: OutcomeScale) => beside(ofScale[scale], 'effect');

/** How often published trials saw the same harm. */
export const trialsOfHarm = (code: AdverseEventKind) => beside(ofHarm[code], 'harm');
