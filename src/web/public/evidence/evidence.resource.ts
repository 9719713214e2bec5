import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { EvidenceAnswer, EvidenceRequest } from '../../../evidence/evidence-answer.ts';
import { ask } from '../../api.ts';

const FRESH_MS = 60 * 60_000;

/** Asks the published trials; the pool is worked out on the server, from the rows, each time. */
export const useEvidence = (request: EvidenceRequest): UseQueryResult<EvidenceAnswer, Error> =>
  useQuery({
    queryKey: ['evidence', request],
    queryFn: ({ signal }) => ask<EvidenceRequest, EvidenceAnswer>('evidence', request, { signal }),
    staleTime: FRESH_MS,
  });
