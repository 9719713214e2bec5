import { describe, expect, it } from 'vitest';
import { carePlanVerb } from './care-plan.ts';
import { faultsOf } from './problem.ts';

const faults = (document: unknown): readonly string[] => {
  const parsed = carePlanVerb.request.safeParse(document);
  return parsed.success ? [] : faultsOf(parsed.error).map((fault) => fault.pointer);
};

const base = { session: '2027-01-12', timeZone: 'America/New_York' };

describe('care-plan', () => {
  it('answers its example', () => {
    const answer = carePlanVerb.answer.parse(
      carePlanVerb.run(carePlanVerb.request.parse(carePlanVerb.example)),
    );
    expect(answer.protocol).toEqual({ name: 'default', version: '1.0.0' });
    expect(answer.tasks[0]).toMatchObject({
      code: 'stop-retinoid',
      phase: 'before',
      from: '2027-01-05',
      to: '2027-01-12',
      products: ['Retinol'],
    });
  });

  it.each([
    [{}, ['/session', '/timeZone']],
    [{ ...base, session: '2027-13-01' }, ['/session']],
    [{ ...base, session: '0001-01-01' }, ['/session']],
    [{ ...base, timeZone: 'Mars/Olympus' }, ['/timeZone']],
    [{ ...base, endsAt: '2027-01-12' }, ['/endsAt']],
    [{ ...base, endsAt: '2027-01-11T15:00:00Z' }, ['/endsAt']],
    [{ ...base, endsAt: '2027-02-12T15:00:00Z' }, ['/endsAt']],
    [{ ...base, protocol: 'own' }, ['/protocol']],
    [{ ...base, occluded: 'no' }, ['/occluded']],
    [{ ...base, conditions: [{ code: 'flu' }] }, ['/conditions/0/code']],
    [{ ...base, skincare: [] }, ['/skincare']],
  ])('%j is refused at %j', (document, pointers) => {
    expect(faults(document)).toEqual(pointers);
  });

  it('a session may run past midnight', () => {
    expect(faults({ ...base, endsAt: '2027-01-13T05:10:00Z' })).toEqual([]);
  });
});
