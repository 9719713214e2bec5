import type { z } from 'zod';
import type { clinicSchema } from '../contract/people.ts';
import type { Work } from './work.ts';

/** What anybody may know about the clinic. */
export async function describeClinic(work: Work): Promise<z.infer<typeof clinicSchema>> {
  work.permit('read', 'clinic');
  const { name, demo, timeZone, phone, email, address, languages } = work.clinic;
  return {
    name,
    demo,
    timeZone,
    phone,
    email,
    address,
    languages: [...languages],
    now: work.now,
    today: work.today,
  };
}
