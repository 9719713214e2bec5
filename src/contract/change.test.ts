import { describe, expect, it } from 'vitest';
import { changeAnswer, changeRequest, changeVerb } from './change.ts';
import { faultsOf } from './problem.ts';

const example = changeRequest.parse(changeVerb.example);

/** The pointers of all faults of the example with some of its fields replaced. */
function pointersWith(fields: Readonly<Record<string, unknown>>): string[] {
  const parsed = changeRequest.safeParse({ ...example, ...fields });
  return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
}

describe('the change verb', () => {
  it('answers its own example in the shape it promises', () => {
    const answer = changeVerb.run(example);
    expect(changeAnswer.parse(answer)).toEqual(answer);
    expect(answer.moves).toEqual([
      { session: 3, from: '2027-02-25T21:00:00Z', to: '2027-03-04T21:00:00Z' },
      { session: 4, from: '2027-03-25T20:00:00Z', to: '2027-04-01T20:00:00Z' },
    ]);
    expect(answer.kept).toEqual([2]);
  });

  it('takes sessions as plan answers them, and a change of each kind', () => {
    expect(pointersWith({})).toEqual([]);
    expect(pointersWith({ change: { verb: 'defer' } })).toEqual([]);
    expect(pointersWith({ change: { verb: 'omit', session: 4, reason: 'a holiday' } })).toEqual([]);
    expect(pointersWith({ change: { verb: 'cease', session: 2 } })).toEqual([]);
    for (const [from, to] of [
      ['2027-01-04', '2027-01-04'],
      ['2027-01-04T09:00', '2027-01-04'],
      ['2027-01-04T09:00:00Z', '2027-01-05T09:00:00Z'],
      [undefined, undefined],
    ])
      expect(pointersWith({ change: { verb: 'resource-out', resource: 'rn-1', from, to } })).toEqual([]);
  });

  it.each([
    ['a verb nobody knows', { verb: 'postpone' }, '/change/verb'],
    ['a field of another verb', { verb: 'omit', resource: 'rn-1' }, '/change/resource'],
    ['a session that is done', { verb: 'defer', session: 1 }, '/change/session'],
    ['a session that is not booked', { verb: 'defer', session: 5 }, '/change/session'],
    ['a day that is no day', { verb: 'defer', notBefore: 'soon' }, '/change/notBefore'],
    ['a day centuries away', { verb: 'defer', notBefore: '2890-01-01' }, '/change/notBefore'],
    ['a resource that is not listed', { verb: 'resource-out', resource: 'rn-9' }, '/change/resource'],
    [
      'an end before the beginning',
      { verb: 'resource-out', resource: 'rn-1', from: '2027-02-01', to: '2027-01-31' },
      '/change/to',
    ],
  ])('points at %s', (_, change, pointer) => {
    expect(pointersWith({ change })).toEqual([pointer]);
  });

  it('points at bookings that cannot be', () => {
    const [first, second, ...rest] = example.booked;
    expect(pointersWith({ booked: [second, first, ...rest] })).toEqual(['/booked/1/start']);
    expect(pointersWith({ booked: [...example.booked, ...example.booked] })).toContain('/booked');
    expect(pointersWith({ booked: [] })).toContain('/booked');
    expect(pointersWith({ done: 5 })).toContain('/done');
    const ended = { ...first, end: first?.start };
    expect(pointersWith({ booked: [ended, second, ...rest] })).toEqual(['/booked/0/end']);
    const seconds = { ...first, start: '2026-12-28T13:15:30Z' };
    expect(pointersWith({ booked: [seconds, second, ...rest] })).toEqual(['/booked/0/start']);
  });
});
