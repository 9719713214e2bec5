import { headToHead, outlookContradiction, outlooks } from '../evidence/alternatives.ts';
import { claims } from '../evidence/claims.ts';
import { omissions } from '../evidence/claims-omissions.ts';
import { trialSourceId } from '../evidence/sources/trials.ts';
import { trials } from '../evidence/trials.ts';
import { deviceIds, deviceLabels } from './device-labels.ts';
import { clinicalNumbers } from './number-register.ts';
import { articleProtocol } from './protocols.ts';
import { ruleBook, ruleIds } from './rules/rulebook.ts';

type Use = readonly [source: string, user: string];

const by = (user: string, ids: readonly string[]): readonly Use[] => ids.map((id): Use => [id, user]);

/**
 * Sources that rules name where they speak, for want of a table: those that stand in no other list. A test holds each
 * against the text of the rules.
 */
const NAMED_IN_RULES: Readonly<Record<string, readonly string[]>> = {
  technique: [
    'skinpen-settings',
    'skinpen-orbit',
    'lips-field',
    'kichi',
    'blood-product-record',
    'skinpen-glide',
    'macular-marks',
  ],
  anaesthetic: [
    'emla-smpc-methaemoglobin',
    'prilocaine-interactions',
    'imaj-2014',
    'emla-us-label',
    'arznei-telegramm-2012',
    'fda-skin-numbing',
    'occlusion-absorption',
    'xylocaine-injected',
    'mg-per-kg-arithmetic',
  ],
  'check-in': ['red-flag-list', 'gilbert-2000', 'dogra-2014-tracks', 'dentalcare-ce646'],
  ingredients: ['eu-2024-996', 'cosing', 'ingredient-classes', 'whole-list', 'acidity-rule', 'fine-skin'],
  score: ['goodman-baron-lesion-table', 'gais-skinpen', 'layton-2016', 'layton-2016-ranges'],
  'adverse events': ['harm-kinds', 'grade-scale'],
};

const uses = (): readonly Use[] => [
  ...ruleIds.flatMap((id) => by(`screening: ${id}`, ruleBook[id].sources)),
  ...clinicalNumbers.flatMap(({ id, sources }) => by(`number ${id}`, sources)),
  ...Object.entries(articleProtocol.numbers).flatMap(([key, { sources, note }]) =>
    note === '' ? [] : by(`article protocol ${key}`, sources),
  ),
  ...deviceIds.flatMap((id) => by(`label of ${deviceLabels[id].name}`, deviceLabels[id].sources)),
  ...Object.entries(NAMED_IN_RULES).flatMap(([part, ids]) => by(`${part} rules`, ids)),
  ...claims.flatMap(({ id, sources }) => by(`claim ${id}`, sources)),
  ...omissions.flatMap(({ id, sources }) => by(`what the article leaves out: ${id}`, sources)),
  ...outlooks.flatMap(({ type, sources }) => by(`what else there is: ${type}`, sources)),
  ...by('what else there is', outlookContradiction.sources),
  ...headToHead.flatMap(({ id, results }) =>
    by(
      `compared with others: ${id}`,
      results.map(({ source }) => source),
    ),
  ),
  ...trials.flatMap((trial) => by(`trial ${trial.id}`, [trialSourceId(trial.id)])),
];

/** What rests on each source: rules, numbers, device labels, claims, trials. */
export function sourceUsage(): ReadonlyMap<string, readonly string[]> {
  const usage = new Map<string, string[]>();
  for (const [source, user] of uses()) {
    const users = usage.get(source);
    if (users === undefined) usage.set(source, [user]);
    else users.push(user);
  }
  return usage;
}
