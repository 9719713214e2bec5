import type { Care } from '../care/care.ts';

/** Replaced by the demo generator. */
export async function seedDemo(_parts: { readonly care: Care }): Promise<void> {}
