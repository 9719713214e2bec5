import { describe, expect, it } from 'vitest';
import type { StaffRole } from '../contract/people.ts';
import { CLOSE_WITHIN, firstResponder, nextStep, REMIND_EVERY, RESPONDERS, TURN } from './escalate-policy.ts';

const person = (id: string, role: StaffRole) => ({ id, role });
const [lead, other] = [person('lead', 'safety-lead'), person('other', 'safety-lead')];
const owner = person('owner', 'owner');
const nurse = person('nurse', 'practitioner');

describe('who is asked first', () => {
  it('is the safety lead, else the owner, else a practitioner; never the front desk', () => {
    expect(firstResponder([nurse, owner, lead])).toBe(lead);
    expect(firstResponder([nurse, owner])).toBe(owner);
    expect(firstResponder([nurse])).toBe(nurse);
    expect(firstResponder([])).toBeUndefined();
    expect(RESPONDERS).not.toContain('front-desk');
  });
});

describe('the next step', () => {
  it('goes to everybody of the next role that somebody holds, and tells whoever had it again', () => {
    const step = nextStep('same-day', lead, [lead, other, owner, nurse]);
    expect(step).toEqual({ kind: 'escalated', to: owner, told: [owner, lead], wait: 60 });
    expect(nextStep('watch', lead, [lead, nurse])).toMatchObject({ to: nurse, wait: 240 });
  });

  it('goes on from somebody who has left', () => {
    expect(nextStep('emergency', lead, [owner])).toEqual({
      kind: 'escalated',
      to: owner,
      told: [owner],
      wait: 15,
    });
  });

  it('after the last role reminds everybody, and never ends by itself', () => {
    const people = [lead, owner, nurse];
    expect(nextStep('same-day', nurse, people)).toEqual({ kind: 'reminded', told: people, wait: 240 });
    expect(nextStep('same-day', lead, [lead])).toMatchObject({ kind: 'reminded', told: [lead] });
  });

  it('always waits some time, so that a sweep ends', () => {
    for (const fact of [TURN, CLOSE_WITHIN, REMIND_EVERY])
      for (const minutes of Object.values(fact.value)) expect(minutes).toBeGreaterThanOrEqual(15);
  });

  it('comes sooner the more urgent it is', () => {
    for (const { value } of [TURN, CLOSE_WITHIN, REMIND_EVERY]) {
      expect(value.emergency).toBeLessThan(value['same-day']);
      expect(value['same-day']).toBeLessThan(value.watch);
    }
  });
});
