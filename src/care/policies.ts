import { DEFAULT_POLICIES, type Policies, policiesSchema } from '../contract/policies.ts';
import { type Clinic, keepSettings } from '../store/clinics.ts';
import type { Work } from './work.ts';

/**
 * What the clinic has decided, over the defaults; a decision that no longer parses counts as none. A demo is tried at
 * any hour, so that its letters never wait unless it says so.
 */
export function policiesOf({ settings, demo }: Pick<Clinic, 'settings' | 'demo'>): Policies {
  const defaults = demo ? { ...DEFAULT_POLICIES, quietHours: null } : DEFAULT_POLICIES;
  const kept = typeof settings.policies === 'object' ? settings.policies : {};
  const parsed = policiesSchema.safeParse({ ...defaults, ...kept });
  return parsed.success ? parsed.data : defaults;
}

export async function readPolicies(work: Work): Promise<Policies> {
  work.permit('read', 'clinic');
  return policiesOf(work.clinic);
}

export async function changePolicies(work: Work, policies: Policies): Promise<Policies> {
  work.permit('change', 'clinic');
  await keepSettings(work.tx, work.clinic.id, { policies });
  await work.audit({ action: 'change-policies', resource: 'clinic', id: work.clinic.id });
  return policies;
}
