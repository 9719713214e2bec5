import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { homeOf, meQuery, readClinic } from '../../session.ts';

/** After a sign-in: forgets what the visitor saw, asks who this is now, and goes where they were going, or home. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false }) as { next?: string };
  return useCallback(async () => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== readClinic.path });
    const me = await client.fetchQuery({ ...meQuery, staleTime: 0 });
    await navigate({ href: next ?? homeOf(me.role), replace: true });
  }, [client, navigate, next]);
}
