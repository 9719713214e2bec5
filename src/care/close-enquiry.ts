import { Refusal } from '../contract/errors.ts';
import { closeEnquiry as close, selectEnquiries } from '../store/enquiries.ts';
import { found, type Work } from './work.ts';

/** Closes an enquiry that comes to nothing, with the reason. One that has become a patient goes on as a patient. */
export async function closeEnquiry(work: Work, id: string, reason: string): Promise<void> {
  work.permit('change', 'enquiry');
  found((await selectEnquiries(work.tx, { id }))[0]);
  if (!(await close(work.tx, { id, at: work.now, why: reason })))
    throw new Refusal('ALREADY_DONE', 'This enquiry has been closed, or has become a patient.');
  await work.audit({ action: 'close', resource: 'enquiry', id });
}
