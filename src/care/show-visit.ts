import type { z } from 'zod';
import type { visitSchema } from '../contract/visits.ts';
import { dayAt } from '../kernel/time.ts';
import type { VisitRow } from '../store/visits.ts';
import type { Work } from './work.ts';

export type ShownVisit = z.infer<typeof visitSchema>;

/** A visit as the faces show it. */
export function showVisit({ clinic }: Pick<Work, 'clinic'>, row: VisitRow): ShownVisit {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    start: row.start,
    end: row.end,
    day: dayAt(row.start, clinic.timeZone),
    phases: row.phases.map(({ name, start, end, resources }) => ({
      name,
      start,
      end,
      resources: [...resources],
    })),
    patientId: row.patientId,
    patientName: row.patientName,
    sequence: row.sequence,
    ...(row.practitionerId === null ? {} : { practitionerId: row.practitionerId }),
    ...(row.practitionerName === null ? {} : { practitionerName: row.practitionerName }),
    ...(row.courseId === null ? {} : { courseId: row.courseId }),
    ...(row.sessionNumber === null ? {} : { sessionNumber: row.sessionNumber }),
    ...(row.sessionsPlanned === null ? {} : { sessionsPlanned: row.sessionsPlanned }),
    ...(row.recordId === null ? {} : { recordId: row.recordId }),
    ...(row.recordSigned === null || row.recordId === null ? {} : { recordSigned: row.recordSigned }),
  };
}
