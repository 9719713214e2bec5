import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/day.ts';
import { defaultProtocol } from './protocols.ts';
import { type ReviewFacts, reviewDue } from './review-due.ts';

const days = ['2026-01-06', '2026-02-03', '2026-03-03', '2026-03-31'].map(isoDate);

const course = (done: number, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  doneOn: days.slice(0, done),
  planned: 4,
  ended: false,
  reviews: [],
  ...more,
});

const due = (facts: ReviewFacts, today: string) => reviewDue(facts, defaultProtocol, isoDate(today));

const afterThree = { afterSession: 3, on: isoDate('2026-03-10') };

describe('the review of a course', () => {
  it('comes after the third session, from the day it was done', () => {
    expect(due(course(0), '2026-01-01')).toEqual({ kind: 'later', review: 'interim', afterSession: 3 });
    expect(due(course(2), '2026-02-03').kind).toBe('later');
    expect(due(course(3), '2026-03-03')).toEqual({ kind: 'due', review: 'interim', since: '2026-03-03' });
  });

  it('is not asked for twice', () => {
    expect(due(course(3, { reviews: [afterThree] }), '2026-03-11')).toEqual({ kind: 'none' });
  });

  it('comes again three months after the last session', () => {
    const facts = course(4, { reviews: [afterThree] });
    expect(due(facts, '2026-06-29')).toEqual({ kind: 'later', review: 'outcome', from: '2026-06-30' });
    expect(due(facts, '2026-06-30')).toEqual({ kind: 'due', review: 'outcome', since: '2026-06-30' });
    const held = { afterSession: 4, on: isoDate('2026-07-01') };
    expect(due({ ...facts, reviews: [afterThree, held] }, '2026-07-02')).toEqual({ kind: 'none' });
  });

  it('does not take an early look for the outcome', () => {
    const early = { afterSession: 4, on: isoDate('2026-05-01') };
    expect(due(course(4, { reviews: [early] }), '2026-07-01').kind).toBe('due');
  });

  it('asks for the outcome alone where both are due', () => {
    expect(due(course(4), '2026-06-30')).toEqual({ kind: 'due', review: 'outcome', since: '2026-06-30' });
    expect(due(course(4), '2026-05-01')).toEqual({ kind: 'due', review: 'interim', since: '2026-03-03' });
  });

  it('is still asked for when a course was ceased after a session, so that dropouts are measured too', () => {
    const facts = course(1, { ended: true });
    expect(due(facts, '2026-02-01')).toEqual({ kind: 'later', review: 'outcome', from: '2026-04-06' });
    expect(due(facts, '2026-04-06').kind).toBe('due');
    expect(due(course(0, { ended: true }), '2026-04-06')).toEqual({ kind: 'none' });
  });

  it('leaves out the interim review of a course shorter than it', () => {
    expect(due(course(1, { planned: 2 }), '2026-02-01')).toEqual({ kind: 'none' });
  });
});
