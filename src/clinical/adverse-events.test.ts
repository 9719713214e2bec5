import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/day.ts';
import {
  type AdverseEvent,
  adverseEventGrades,
  adverseEventKinds,
  isSerious,
  LIKELY_KIND,
  missingLinks,
  onsetDay,
} from './adverse-events.ts';
import { healingTexts } from './texts/healing.ts';
import { signs } from './triage.ts';

const event: AdverseEvent = {
  kind: 'track-scars',
  grade: 2,
  session: { id: 's1', on: isoDate('2026-12-01') },
  onsetOn: isoDate('2026-12-22'),
  zone: 'cheek-left',
  depthMm: 1.5,
  operator: 'rn-1',
  lot: 'L1',
};

describe('an adverse event', () => {
  it('is serious from grade 3 on', () => {
    expect(adverseEventGrades.filter(isSerious)).toEqual([3, 4, 5]);
  });

  it('counts its days from the session', () => {
    expect(onsetDay(event)).toBe(21);
  });

  it('lacks a link until zone, depth, operator and lot are known', () => {
    const { zone: _zone, lot: _lot, ...unlinked } = event;
    expect(missingLinks(event)).toEqual([]);
    expect(missingLinks(unlinked)).toEqual(['zone', 'lot']);
  });

  it('from a product needs the product as well', () => {
    expect(missingLinks({ ...event, kind: 'granuloma' })).toEqual(['product']);
    expect(missingLinks({ ...event, kind: 'granuloma', product: 'serum' })).toEqual([]);
  });

  it('has words in both languages for every kind, grade and sign', () => {
    for (const { adverseEvents } of Object.values(healingTexts)) {
      for (const kind of adverseEventKinds) expect(adverseEvents.kinds[kind]).not.toBe('');
      for (const grade of adverseEventGrades) expect(adverseEvents.grades[grade]).not.toBe('');
    }
    for (const sign of signs) expect(adverseEventKinds).toContain(LIKELY_KIND.value[sign]);
  });
});
