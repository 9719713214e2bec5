import { expect, it } from 'vitest';
import * as enquiries from '../../../contract/enquiries.ts';
import { enquire } from './enquire.resource.ts';

it('an enquiry goes where the contract says', () => {
  expect(enquire).toEqual({ method: enquiries.enquire.method, path: enquiries.enquire.path });
});
