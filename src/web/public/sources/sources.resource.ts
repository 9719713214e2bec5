import type { Answer } from '../../../contract/route.ts';
import type * as sources from '../../../contract/sources.ts';
import { bare } from '../../api.ts';

/** Every number and every source. Bare, because a public page must open without the contract's schemas. */
export const readSources = bare<typeof sources.readSources>({ method: 'GET', path: '/sources' });

export type Sources = Answer<typeof sources.readSources>;
export type NumberRow = Sources['numbers'][number];
export type SourceRow = Sources['sources'][number];
export type Mark = SourceRow['mark'];

/** Strongest first, as the page lists them. */
export const marks: readonly Mark[] = ['V', 'D', 'V-clinic', 'M'];
