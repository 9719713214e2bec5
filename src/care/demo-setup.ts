import { Refusal } from '../contract/errors.ts';
import { keepSettings } from '../store/clinics.ts';
import { insertClosures, insertHours, insertResource } from '../store/setup.ts';
import type { Work } from './work.ts';

/** A room, a device or a practitioner, with its weekly hours and the days it is away. */
export type SetUpResource = {
  /** Given, because the planner settles ties by it: the same clinic must be planned in the same way again. */
  readonly id: string;
  readonly kind: 'room' | 'device' | 'practitioner';
  readonly name: string;
  readonly skills?: readonly string[];
  readonly label?: string;
  readonly serial?: string;
  readonly hours?: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  readonly away?: readonly SetUpClosure[];
};

/** Clinic wall-clock, `[starts, ends)`. */
export type SetUpClosure = { readonly starts: string; readonly ends: string; readonly why: string };

export type SetUp = {
  readonly resources: readonly SetUpResource[];
  /** Days on which the whole clinic is closed. */
  readonly closures: readonly SetUpClosure[];
};

/** Furnishes a demo clinic: what it has, when it is open, who is away. */
export async function setUpClinic(work: Work, { resources, closures }: SetUp): Promise<void> {
  work.permit('change', 'clinic');
  if (!work.clinic.demo) throw new Refusal('NOT_FOUND');
  const clinicId = work.clinic.id;
  const at = work.now;
  for (const { hours = [], away = [], ...resource } of resources) {
    const resourceId = resource.id;
    await insertResource(work.tx, { clinicId, ...resource });
    await insertHours(
      work.tx,
      hours.map((one) => ({ clinicId, resourceId, ...one })),
    );
    await insertClosures(
      work.tx,
      away.map((one) => ({ clinicId, resourceId, at, ...one })),
    );
  }
  await insertClosures(
    work.tx,
    closures.map((one) => ({ clinicId, at, ...one })),
  );
  await work.audit({ action: 'set-up', resource: 'clinic', detail: { resources: resources.length } });
}

export type DemoNote = { readonly email: string; readonly note: string };

/** What the sign-in page says about some of the invented patients, in the order in which it lists them. */
export async function noteDemoPeople(work: Work, notes: readonly DemoNote[]): Promise<void> {
  work.permit('change', 'clinic');
  if (!work.clinic.demo) throw new Refusal('NOT_FOUND');
  await keepSettings(work.tx, work.clinic.id, { demoNotes: notes });
  await work.audit({ action: 'note', resource: 'clinic', detail: { people: notes.length } });
}
