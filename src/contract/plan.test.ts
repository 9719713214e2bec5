import { describe, expect, it } from 'vitest';
import { availabilityVerb } from './availability.ts';
import { planAnswer, planRequest, planVerb } from './plan.ts';
import { faultsOf } from './problem.ts';

/** A document before anybody has checked its shape. */
type Loose = { [key: string]: unknown };

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** The example of the verb, free to be spoilt. */
function example(): Loose {
  const document: unknown = structuredClone(planVerb.example);
  if (!isLoose(document)) throw new Error('the example is a document');
  return document;
}

/** The pointers of all faults after a change to the example. */
function pointersAfter(change: (document: Loose) => void): string[] {
  const document = example();
  change(document);
  const parsed = planRequest.safeParse(document);
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
}

/** Sets a value at a pointer. */
const at = (path: string, value: unknown) => (document: Loose) => {
  const keys = path.slice(1).split('/');
  const last = keys.pop() ?? '';
  let parent = document;
  for (const key of keys) {
    const inner = parent[key];
    if (!isLoose(inner)) throw new Error(`nothing at ${key} of ${path}`);
    parent = inner;
  }
  parent[last] = value;
};

describe('the plan verb', () => {
  it('answers its own example in the shape it promises', () => {
    const answer = planVerb.run(planRequest.parse(planVerb.example));
    expect(planAnswer.parse(answer)).toEqual(answer);
    expect(answer.status === 'optimal' ? answer.plans.map(({ cost }) => cost) : []).toEqual([67, 86, 90, 93]);
  });

  it('answers an impossible course in the shape it promises', () => {
    const document = example();
    at('/course/latest', '2027-01-15')(document);
    const answer = planVerb.run(planRequest.parse(document));
    expect(answer.status).toBe('infeasible');
    expect(planAnswer.parse(answer)).toEqual(answer);
  });

  it.each([
    ['a misspelt field', '/course/gapDays/maximum', 30, '/course/gapDays/maximum'],
    ['a zone that does not exist', '/clinic/timeZone', 'Mars/Olympus', '/clinic/timeZone'],
    ['a grain of nothing', '/clinic/grainMinutes', 0, '/clinic/grainMinutes'],
    ['an id given twice', '/clinic/resources/1/id', 'room-1', '/clinic/resources/1/id'],
    [
      'hours of a resource that is not listed',
      '/clinic/hours/0/resource',
      'rn-9',
      '/clinic/hours/0/resource',
    ],
    ['a closure of one that is not listed', '/clinic/closed/0/resource', 'rn-9', '/clinic/closed/0/resource'],
    ['a booking of one that is not listed', '/clinic/busy/0/resource', 'rn-9', '/clinic/busy/0/resource'],
    ['an eighth weekday', '/clinic/hours/0/weekday', 8, '/clinic/hours/0/weekday'],
    ['hours that end before they begin', '/clinic/hours/0/to', '08:00', '/clinic/hours/0/to'],
    ['a closure that ends when it begins', '/clinic/closed/0/to', '2026-12-24T00:00', '/clinic/closed/0/to'],
    ['a closure with an offset', '/clinic/closed/0/to', '2026-12-27T00:00Z', '/clinic/closed/0/to'],
    ['a booking without an offset', '/clinic/busy/0/to', '2026-12-03T18:00:00', '/clinic/busy/0/to'],
    [
      'a booking that ends before it begins',
      '/clinic/busy/0/to',
      '2026-12-03T16:00:00Z',
      '/clinic/busy/0/to',
    ],
    ['a phase of no minutes', '/visit/phases/2/minutes', 0, '/visit/phases/2/minutes'],
    ['a phase of half a minute', '/visit/phases/2/minutes', 0.5, '/visit/phases/2/minutes'],
    ['a visit longer than a day', '/visit/phases/2/minutes', 1440, '/visit/phases'],
    ['no phases', '/visit/phases', [], '/visit/phases'],
    ['no sessions', '/course/sessions', 0, '/course/sessions'],
    ['more sessions than weeks in a year', '/course/sessions', 53, '/course/sessions'],
    ['a gap of nothing', '/course/gapDays/min', 0, '/course/gapDays/min'],
    ['a longest gap below the shortest', '/course/gapDays/max', 20, '/course/gapDays/max'],
    ['an ideal gap outside its bounds', '/course/gapDays/ideal', 50, '/course/gapDays/ideal'],
    ['too few gaps', '/course/gapDays', [{ min: 7, ideal: 7, max: 9 }], '/course/gapDays'],
    ['a day that does not exist', '/course/earliest', '2027-02-29', '/course/earliest'],
    ['an end before the beginning', '/course/latest', '2026-11-01', '/course/latest'],
    ['an end beyond five years', '/course/latest', '2032-12-01', '/course/latest'],
    [
      'a blackout that ends before it begins',
      '/course/blackouts/0/to',
      '2027-02-01',
      '/course/blackouts/0/to',
    ],
    ['a preference that ends before it begins', '/course/prefer/to', '15:00', '/course/prefer/to'],
    ['a weight below nothing', '/course/weights/gap', -1, '/course/weights/gap'],
    ['more alternatives than anybody compares', '/alternatives', 21, '/alternatives'],
  ])('points at %s', (_, path, value, pointer) => {
    expect(pointersAfter(at(path, value))).toEqual([pointer]);
  });

  it('points at every fault at once', () => {
    const pointers = pointersAfter((document) => {
      at('/clinic/timeZone', 'Mars/Olympus')(document);
      at('/clinic/hours/0/resource', 'rn-9')(document);
      at('/course/latest', '2026-11-01')(document);
    });
    expect(pointers).toEqual(['/clinic/timeZone', '/clinic/hours/0/resource', '/course/latest']);
  });

  it('needs no gaps for a single session, and takes one gap for each of several', () => {
    expect(
      pointersAfter((document) => {
        at('/course/sessions', 1)(document);
        at('/course/gapDays', undefined)(document);
      }),
    ).toEqual([]);
    const gap = { min: 28, ideal: 28, max: 42 };
    expect(pointersAfter(at('/course/gapDays', [gap, gap, gap]))).toEqual([]);
    expect(pointersAfter(at('/course/gapDays', undefined))).toEqual(['/course/gapDays']);
  });
});

describe('the availability verb', () => {
  it('answers its own example in the shape it promises', () => {
    const answer = availabilityVerb.run(availabilityVerb.request.parse(availabilityVerb.example));
    expect(availabilityVerb.answer.parse(answer)).toEqual(answer);
    expect(answer.starts.map(({ start }) => start)).toEqual([
      '2027-01-04T09:00:00Z',
      '2027-01-04T09:15:00Z',
      '2027-01-04T09:30:00Z',
    ]);
  });
});
