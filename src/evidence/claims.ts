import type { Claim } from './claim.ts';
import { claimRows } from './claims-data.ts';

/** Every statement of the article "Is Microneedling Effective And Safe For Acne Scars?", in its order. */
export const claims: readonly Claim[] = claimRows;

/** The claim with an id, if there is one. */
export const claimById = (id: string): Claim | undefined => claims.find((claim) => claim.id === id);
