import type * as enquiries from '../../../contract/enquiries.ts';
import { bare } from '../../api.ts';

/** Bare, so that the form opens without zod; a test holds it against the contract. */
export const enquire = bare<typeof enquiries.enquire>({ method: 'POST', path: '/enquiries' });

/** The schema of the form, fetched when it is first sent. */
export const enquireSchema = () =>
  import('../../../contract/enquiries.ts').then(({ enquireBody }) => enquireBody);
