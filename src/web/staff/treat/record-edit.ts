import type { Application, RecordState, ZoneEntry } from '../../../clinical/session-record.ts';

/** One change of a record: from what stands to what shall stand. */
export type Edit = (state: RecordState) => RecordState;

export const addApplication =
  (application: Application): Edit =>
  (state) => ({ ...state, noAnaesthetic: false, applications: [...state.applications, application] });

const editApplication =
  (id: string, change: Partial<Application>): Edit =>
  (state) => ({
    ...state,
    applications: state.applications.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });

export const takeOff = (id: string, off: string): Edit => editApplication(id, { off });
export const strikeOut = (id: string, why: string): Edit => editApplication(id, { struckOut: why });

/** Puts a zone in, or changes it in its place; a part that is undefined is taken out of it. */
export const putZone =
  (entry: ZoneEntry): Edit =>
  (state) => {
    const known = state.zones.some(({ zone }) => zone === entry.zone);
    const clean = withoutGaps(entry);
    return {
      ...state,
      zones: known
        ? state.zones.map((one) => (one.zone === entry.zone ? clean : one))
        : [...state.zones, clean],
    };
  };

export const dropZone =
  (zone: ZoneEntry['zone']): Edit =>
  (state) => ({ ...state, zones: state.zones.filter((one) => one.zone !== zone) });

/** A reason of less than three letters is none yet. */
export const giveReason =
  (finding: string, reason: string): Edit =>
  (state) => {
    const others = state.reasons.filter((one) => one.finding !== finding);
    return {
      ...state,
      reasons: reason.trim().length < 3 ? others : [...others, { finding, reason: reason.trim() }],
    };
  };

/** Sets a part of the record, or takes it out. */
export const setPart =
  <K extends 'weightKg' | 'startedAt' | 'endedAt'>(key: K, value: RecordState[K] | undefined): Edit =>
  (state) => {
    const { [key]: _, ...rest } = state;
    return (value === undefined ? rest : { ...rest, [key]: value }) as RecordState;
  };

const withoutGaps = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
