import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export type CalendarEntry = {
  readonly id: string;
  readonly summary: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly changedAt: string;
  readonly sequence: number;
  readonly cancelled: boolean;
};

const SECONDS_BETWEEN_LOOKS = 60 * 60;

/**
 * An iCalendar file (RFC 5545). UIDs never change and SEQUENCE rises with every move, so that a subscribed calendar
 * moves its entry; a cancelled visit stays in the file as cancelled. Times are in UTC: no zone can be misread.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Stipple', product: 'Stipple', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_BETWEEN_LOOKS,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `visit-${entry.id}@stipple`,
      summary: entry.summary,
      start: new Date(entry.start),
      end: new Date(entry.end),
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      sequence: entry.sequence,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
