import { describe, expect, it } from 'vitest';
import type { Role } from '../contract/people.ts';
import { actions, type Permission, permission, resources } from './policy.ts';

const HERE = 'clinic-here';
const ELSEWHERE = 'clinic-elsewhere';
const roles: readonly (Role | 'system')[] = [
  'visitor',
  'patient',
  'front-desk',
  'practitioner',
  'safety-lead',
  'owner',
  'system',
];

const asker = (role: Role | 'system') => ({
  role,
  clinicId: HERE,
  ...(role === 'patient' ? { patientId: 'mine' } : {}),
});

/**
 * The whole policy written a second time, as a clinic would read it aloud: for each resource and action, who may.
 * `own` is the patient with their own record. Whoever is not named may not.
 */
const spoken: Readonly<Record<string, string>> = {
  'clinic read': 'visitor patient front-desk practitioner safety-lead owner system',
  'clinic change': 'owner',
  'demo read': 'visitor patient front-desk practitioner safety-lead owner',
  'demo change': 'visitor patient front-desk practitioner safety-lead owner',
  'enquiry read': 'front-desk practitioner safety-lead owner',
  'enquiry create': 'visitor patient front-desk practitioner safety-lead owner',
  'enquiry change': 'front-desk practitioner safety-lead owner',
  'patient read': 'own front-desk practitioner safety-lead owner',
  'patient create': 'front-desk practitioner safety-lead owner',
  'patient change': 'own front-desk practitioner safety-lead owner',
  'patient export': 'owner',
  'intake read': 'own practitioner safety-lead',
  'intake create': 'own front-desk practitioner safety-lead owner',
  'screening read': 'own practitioner safety-lead',
  'screening create': 'own front-desk practitioner safety-lead owner',
  'screening decide': 'practitioner safety-lead',
  'assessment read': 'own practitioner safety-lead',
  'assessment create': 'own practitioner safety-lead',
  'assessment change': 'practitioner safety-lead',
  'consent read': 'own front-desk practitioner safety-lead owner',
  'consent create': 'own practitioner safety-lead',
  'consent change': 'own practitioner safety-lead',
  'protocol read': 'front-desk practitioner safety-lead owner',
  'protocol create': 'safety-lead owner',
  'protocol decide': 'safety-lead owner',
  'course read': 'own front-desk practitioner safety-lead owner',
  'course create': 'front-desk practitioner safety-lead',
  'course change': 'front-desk practitioner safety-lead',
  'course decide': 'practitioner safety-lead',
  'offer read': 'own front-desk practitioner safety-lead owner',
  'offer create': 'front-desk practitioner safety-lead',
  'offer decide': 'own front-desk practitioner safety-lead',
  'session read': 'own front-desk practitioner safety-lead owner',
  'session change': 'front-desk practitioner safety-lead',
  'visit read': 'own front-desk practitioner safety-lead owner',
  'visit create': 'front-desk practitioner safety-lead owner',
  'visit change': 'own front-desk practitioner safety-lead owner',
  'calendar read': 'front-desk practitioner safety-lead owner',
  'calendar create': 'front-desk practitioner safety-lead owner',
  'calendar change': 'front-desk safety-lead owner',
  'task read': 'own front-desk practitioner safety-lead owner',
  'task create': 'front-desk practitioner safety-lead owner',
  'task change': 'own front-desk practitioner safety-lead owner',
  'message read': 'own front-desk practitioner safety-lead owner',
  'message create': 'front-desk practitioner safety-lead owner system',
  'message change': 'system',
  'record read': 'practitioner safety-lead',
  'record create': 'practitioner safety-lead',
  'record change': 'practitioner safety-lead',
  'record decide': 'practitioner safety-lead',
  'cartridge read': 'front-desk practitioner safety-lead owner',
  'cartridge create': 'front-desk practitioner safety-lead owner',
  'cartridge change': 'safety-lead owner',
  'check-in read': 'own practitioner safety-lead',
  'check-in create': 'own practitioner safety-lead',
  'alert read': 'practitioner safety-lead owner',
  'alert change': 'practitioner safety-lead owner system',
  'alert decide': 'practitioner safety-lead owner',
  'adverse-event read': 'practitioner safety-lead owner',
  'adverse-event create': 'practitioner safety-lead',
  'adverse-event change': 'safety-lead',
  'adverse-event export': 'safety-lead owner',
  'review read': 'own practitioner safety-lead',
  'review create': 'practitioner safety-lead',
  'outcomes read': 'practitioner safety-lead owner',
  'outcomes export': 'safety-lead owner',
  'audit read': 'safety-lead owner',
  'staff read': 'front-desk practitioner safety-lead owner',
  'staff change': 'owner',
};

const expected = (role: Role | 'system', key: string, about: 'clinic' | 'own' | 'other'): Permission => {
  const may = (spoken[key] ?? '').split(' ');
  if (role !== 'patient') return may.includes(role) ? 'granted' : 'forbidden';
  if (about === 'own' && may.includes('own')) return 'granted';
  if (about === 'clinic') return may.includes('patient') ? 'granted' : 'forbidden';
  return about === 'own' ? 'forbidden' : 'hidden';
};

const subjects = { clinic: {}, own: { patientId: 'mine' }, other: { patientId: 'theirs' } } as const;

describe('the policy, for each resource, action, role, clinic and patient', () => {
  for (const resource of resources) {
    it(`of ${resource} is what a clinic would read aloud`, () => {
      for (const action of actions) {
        for (const role of roles) {
          for (const about of ['clinic', 'own', 'other'] as const) {
            const said = `${role} may ${action} ${resource} (${about})`;
            const subject = { clinicId: HERE, ...subjects[about] };
            expect(permission(asker(role), action, resource, subject), said).toBe(
              expected(role, `${resource} ${action}`, about),
            );
            expect(permission(asker(role), action, resource, { ...subject, clinicId: ELSEWHERE }), said).toBe(
              'hidden',
            );
          }
        }
      }
    });
  }

  it('names nothing that does not exist', () => {
    for (const key of Object.keys(spoken)) {
      const [resource, action] = key.split(' ');
      expect(resources).toContain(resource);
      expect(actions).toContain(action);
    }
  });
});
