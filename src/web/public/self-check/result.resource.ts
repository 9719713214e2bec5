import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Decision, Finding } from '../../../clinical/finding.ts';
import type { ScreenRequest } from '../../../clinical/screen-request.ts';
import type { IsoDate } from '../../../kernel/day.ts';
import { ask } from '../../api.ts';

/** What the verb `screen` answers, as the contract fixes it. */
export type Screening = {
  readonly decision: Decision;
  readonly earliest?: IsoDate;
  readonly findings: readonly Finding[];
  readonly protocol: { readonly name: string; readonly version: string };
};

const FRESH_MS = 5 * 60_000;

/** The screening of these answers; only the server screens, so that everybody is judged by the same rules. */
export const useScreening = (request: ScreenRequest): UseQueryResult<Screening, Error> =>
  useQuery({
    queryKey: ['screen', request],
    queryFn: ({ signal }) => ask<ScreenRequest, Screening>('screen', request, { signal }),
    staleTime: FRESH_MS,
  });
