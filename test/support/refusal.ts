import { Refusal } from '../../src/contract/errors.ts';

/** The refusal with which something must end; fails the test when it does anything else. */
export async function refusal(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
