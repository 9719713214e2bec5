import type { Role } from '../contract/people.ts';

/** What can be acted on. Each is guarded; a resource that is missing here cannot be reached at all. */
export const resources = [
  'clinic',
  'demo',
  'enquiry',
  'patient',
  'intake',
  'screening',
  'assessment',
  'consent',
  'protocol',
  'course',
  'offer',
  'session',
  'visit',
  'calendar',
  'task',
  'message',
  'record',
  'cartridge',
  'check-in',
  'alert',
  'adverse-event',
  'review',
  'outcomes',
  'audit',
  'staff',
] as const;
export type Resource = (typeof resources)[number];

export const actions = ['read', 'create', 'change', 'decide', 'export'] as const;
export type Action = (typeof actions)[number];

/** A role, or the patient whom the record is about. Staff grants hold for the staff's own clinic only. */
type Grant = Role | 'own-patient' | 'system';

const everyStaff = ['front-desk', 'practitioner', 'safety-lead', 'owner'] as const;
const clinicians = ['practitioner', 'safety-lead'] as const;

/**
 * The whole policy. What is not granted is denied. `create` adds a fact, `change` moves or strikes one out,
 * `decide` is a judgement with a name under it (review, sign, close, choose).
 */
const policy: Readonly<Record<Resource, Partial<Record<Action, readonly Grant[]>>>> = {
  clinic: { read: ['visitor', 'patient', ...everyStaff, 'system'], change: ['owner'] },
  demo: { read: ['visitor', 'patient', ...everyStaff], change: ['visitor', 'patient', ...everyStaff] },
  enquiry: {
    read: everyStaff,
    create: ['visitor', 'patient', ...everyStaff],
    change: ['front-desk', 'practitioner', 'safety-lead', 'owner'],
  },
  patient: {
    read: [...everyStaff, 'own-patient'],
    create: everyStaff,
    change: [...everyStaff, 'own-patient'],
    export: ['owner'],
  },
  intake: { read: [...clinicians, 'own-patient'], create: [...everyStaff, 'own-patient'] },
  screening: {
    read: [...clinicians, 'own-patient'],
    create: [...everyStaff, 'own-patient'],
    decide: clinicians,
  },
  assessment: {
    read: [...clinicians, 'own-patient'],
    create: [...clinicians, 'own-patient'],
    change: clinicians,
  },
  consent: {
    read: [...everyStaff, 'own-patient'],
    create: [...clinicians, 'own-patient'],
    change: [...clinicians, 'own-patient'],
  },
  protocol: { read: everyStaff, create: ['safety-lead', 'owner'], decide: ['safety-lead', 'owner'] },
  course: {
    read: [...everyStaff, 'own-patient'],
    create: [...clinicians, 'front-desk'],
    change: [...clinicians, 'front-desk'],
    decide: clinicians,
  },
  offer: {
    read: [...everyStaff, 'own-patient'],
    create: [...clinicians, 'front-desk'],
    decide: [...clinicians, 'front-desk', 'own-patient'],
  },
  session: { read: [...everyStaff, 'own-patient'], change: [...clinicians, 'front-desk'] },
  visit: { read: [...everyStaff, 'own-patient'], create: everyStaff, change: [...everyStaff, 'own-patient'] },
  calendar: { read: everyStaff, create: everyStaff, change: ['front-desk', 'safety-lead', 'owner'] },
  task: { read: [...everyStaff, 'own-patient'], create: everyStaff, change: [...everyStaff, 'own-patient'] },
  message: { read: [...everyStaff, 'own-patient'], create: [...everyStaff, 'system'], change: ['system'] },
  record: { read: clinicians, create: clinicians, change: clinicians, decide: clinicians },
  cartridge: { read: everyStaff, create: everyStaff, change: ['safety-lead', 'owner'] },
  'check-in': { read: [...clinicians, 'own-patient'], create: [...clinicians, 'own-patient'] },
  // The owner is next in line when nobody else answers.
  alert: {
    read: [...clinicians, 'owner'],
    change: [...clinicians, 'owner', 'system'],
    decide: [...clinicians, 'owner'],
  },
  'adverse-event': {
    read: [...clinicians, 'owner'],
    create: clinicians,
    change: ['safety-lead'],
    export: ['safety-lead', 'owner'],
  },
  review: { read: [...clinicians, 'own-patient'], create: clinicians },
  outcomes: { read: ['practitioner', 'safety-lead', 'owner'], export: ['safety-lead', 'owner'] },
  audit: { read: ['safety-lead', 'owner'] },
  staff: { read: everyStaff, change: ['owner'] },
};

/** Who asks. `patientId` is set for a signed-in patient only. */
export type Asker = {
  readonly role: Role | 'system';
  readonly clinicId: string;
  readonly patientId?: string;
};

/** What it is about: always a clinic's, and one patient's where the record is a patient's. */
export type Subject = { readonly clinicId: string; readonly patientId?: string };

export type Permission = 'granted' | 'hidden' | 'forbidden';

/**
 * Whether the asker may do this. `hidden` when the asker may not even learn that it exists (another clinic,
 * another patient): callers answer as if there were nothing. `forbidden` when the role is the only obstacle.
 */
export function permission(asker: Asker, action: Action, resource: Resource, subject: Subject): Permission {
  if (asker.clinicId !== subject.clinicId) return 'hidden';
  const grants = policy[resource][action] ?? [];
  const own =
    asker.role === 'patient' && asker.patientId !== undefined && asker.patientId === subject.patientId;
  if (asker.role !== 'patient') return grants.includes(asker.role) ? 'granted' : 'forbidden';
  if (own && grants.includes('own-patient')) return 'granted';
  if (subject.patientId === undefined) return grants.includes('patient') ? 'granted' : 'forbidden';
  return own ? 'forbidden' : 'hidden';
}
