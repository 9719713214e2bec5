import { dependsOnCorrelation, type PoolQuery } from './evidence-pool.ts';
import type { Extraction } from './extractions.ts';
import { instrumentOf } from './instruments.ts';
import type { PoolAnswer } from './meta-analysis/pool.ts';
import type { Model } from './meta-analysis/study.ts';
import { trialById } from './trials.ts';

const one = (when: boolean, note: string): string[] => (when ? [note] : []);

const places = (value: number): string => value.toFixed(2);

const onDesign = ({ design, instrument }: PoolQuery): string[] => {
  const { question } = instrumentOf(instrument);
  if (question === 'harm')
    return [
      'Proportion of those treated; without an untreated side it cannot be told what would have come anyway.',
    ];
  return design === 'controlled'
    ? ['Difference between a treated and an untreated side of the same faces, at the same time.']
    : [
        'Change from before to after without an untreated comparison: time, light, make-up, hope and regression to the mean are in it. It is not the effect of microneedling.',
      ];
};

const onSilence = ({ instrument, design }: PoolQuery): string[] =>
  one(
    instrument === 'goodman-baron-qualitative' && design === 'any',
    'Two trials found no significant change with microneedling alone (Pakla-Misiur 2021 and EJHM 440599) but print no means for it; they are not in the pool, so it is likely to be too favourable.',
  );

const onAssumptions = (rows: readonly Extraction[], query: PoolQuery): string[] => [
  ...one(
    dependsOnCorrelation(rows) || query.instrument === 'standardised-change',
    `A correlation of ${query.correlation} between before and after was assumed, because trials do not print it; sensitivity shows others.`,
  ),
  ...one(
    rows[0]?.numbers.kind === 'counts' &&
      rows.some(({ numbers }) => numbers.kind === 'counts' && numbers.events === 0),
    'At least one trial had no event: 1/2 was added to the counts of every trial.',
  ),
  ...rows.flatMap(({ trial, assumptions }) =>
    assumptions.map((assumption) => `${trialById(trial).name}: ${assumption}.`),
  ),
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const describe = ({ estimate, ci, back }: PoolAnswer): string => {
  const print = back === undefined ? places : percent;
  const [low, high] = back?.ci ?? ci;
  return `${print(back?.estimate ?? estimate)} (${print(low)} to ${print(high)})`;
};

const METHODS: Readonly<Record<Model, string>> = {
  REML: 'REML',
  DL: 'DerSimonian-Laird',
  FE: 'A fixed effect',
};

/** Why two methods differ on the same numbers. */
const onModel = (pooled: PoolAnswer, other: PoolAnswer | undefined): string[] => {
  if (other === undefined || pooled.k < 2 || pooled.tau2 === other.tau2) return [];
  const amount = pooled.tau2 > other.tau2 ? 'more' : 'less';
  return [
    `${METHODS[pooled.model]} gives ${describe(pooled)}; ${METHODS[other.model]} on the same numbers gives ${describe(other)}: the first finds ${amount} variance between the trials.`,
  ];
};

/** What a reader must know beside the numbers; first what they are not. */
export const evidenceNotes = (
  rows: readonly Extraction[],
  query: PoolQuery,
  { pooled, other }: { readonly pooled: PoolAnswer; readonly other: PoolAnswer | undefined },
): string[] => [
  ...onDesign(query),
  ...onSilence(query),
  ...instrumentOf(query.instrument).notes,
  ...onAssumptions(rows, query),
  ...onModel(pooled, other),
  ...pooled.notes.filter((note) => !note.startsWith('Effects are log odds')),
];

/** Why there is no estimate. */
export const emptyNotes = ({ instrument, design }: PoolQuery): string[] => {
  const { name, question, notes } = instrumentOf(instrument);
  return [
    design === 'controlled'
      ? `No trial with an untreated side prints numbers for this: ${name}. That is a gap in the evidence, not a result.`
      : `No trial prints numbers that can be pooled for this: ${name}. That is a gap in the evidence, not a result.`,
    ...one(
      design === 'controlled' && question === 'effect' && instrument !== 'goodman-baron-quantitative',
      'The one trial with an untreated side (Alam 2014) used the Goodman-Baron quantitative score.',
    ),
    ...notes,
  ];
};
