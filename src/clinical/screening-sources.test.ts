import { describe, expect, it } from 'vitest';
import * as aftercare from '../evidence/facts/aftercare.ts';
import * as age from '../evidence/facts/age.ts';
import * as course from '../evidence/facts/course.ts';
import type { Measured } from '../evidence/facts/fact.ts';
import * as labelFacts from '../evidence/facts/labels.ts';
import * as pigment from '../evidence/facts/pigment.ts';
import * as preparation from '../evidence/facts/preparation.ts';
import * as waiting from '../evidence/facts/waiting.ts';
import { labelSources } from '../evidence/sources/labels.ts';
import { screeningSources } from '../evidence/sources/screening.ts';
import { sources } from '../evidence/sources.ts';
import { deviceLabels } from './device-labels.ts';
import { protocolKeys } from './protocol.ts';
import { defaultProtocol } from './protocols.ts';
import { ruleBook, ruleIds } from './rules/rulebook.ts';

const protocolFacts: readonly Measured[] = [aftercare, age, course, preparation, waiting].flatMap((file) =>
  Object.values<Measured>(file),
);
const factsByName = Object.entries({
  ...aftercare,
  ...age,
  ...course,
  ...labelFacts,
  ...pigment,
  ...preparation,
  ...waiting,
});

describe('every source of screening', () => {
  it('is cited by a rule, a number or a label', () => {
    const cited = new Set<string>([
      ...ruleIds.flatMap((id) => ruleBook[id].sources),
      ...factsByName.flatMap(([, fact]) => fact.sources),
      ...Object.values(deviceLabels).flatMap((label) => label.sources),
    ]);
    const unused = [...labelSources, ...screeningSources]
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => id);
    expect(unused).toEqual([]);
  });

  it('has an id of its own in all the tables together', () => {
    for (const source of [...labelSources, ...screeningSources]) expect(sources.get(source.id)).toBe(source);
  });
});

describe('every clinical number of screening', () => {
  it('names sources that exist and lies within its own range', () => {
    for (const [, fact] of factsByName) {
      expect(fact.low <= fact.value && fact.value <= fact.high).toBe(true);
      for (const id of fact.sources) expect(sources.has(id)).toBe(true);
    }
  });

  it('is used by the protocol', () => {
    const used = protocolKeys.map((key) => {
      const { value, unit, sources: ids } = defaultProtocol.numbers[key];
      return JSON.stringify([value, unit, ids]);
    });
    const unused = protocolFacts.filter(
      (fact) => !used.includes(JSON.stringify([fact.value, fact.unit, fact.sources])),
    );
    expect(unused).toEqual([]);
    expect(protocolFacts).toHaveLength(protocolKeys.length);
  });

  it('is used by a rule or a label where it is not the protocol’s', () => {
    const byRules = ruleIds.flatMap((id) => {
      const definition = ruleBook[id];
      return 'facts' in definition ? (definition.facts as readonly Measured[]) : [];
    });
    for (const fact of Object.values(pigment)) expect(byRules).toContain(fact);
    const labelNumbers = JSON.stringify(Object.values(deviceLabels));
    for (const fact of Object.values(labelFacts)) expect(labelNumbers).toContain(`:${fact.value}`);
  });
});
