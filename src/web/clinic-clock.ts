import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { clinicQuery } from './session.ts';

/** Now, on the clinic's clock: a tablet's own may be wrong, and a demo clinic's has been moved. */
export function useClinicClock(): () => string {
  const { data, dataUpdatedAt } = useQuery(clinicQuery);
  const ahead = data === undefined ? 0 : Date.parse(data.now) - dataUpdatedAt;
  return useCallback(() => new Date(Date.now() + ahead).toISOString(), [ahead]);
}

const SECOND_MS = 1000;

/** Milliseconds since 1970 on the clinic's clock, again and again: every second unless told otherwise. */
export function useClinicNow(every = SECOND_MS): number {
  const clock = useClinicClock();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return Date.parse(clock());
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "12:34", or "1:02:34" from an hour on; how long it is to go or has been, never negative. */
export function clockFace(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / SECOND_MS);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
