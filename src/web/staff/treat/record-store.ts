import type { RecordState } from '../../../clinical/session-record.ts';
import type { Fault } from '../../../contract/problem.ts';
import type { readRecord } from '../../../contract/records.ts';
import type { Answer } from '../../../contract/route.ts';
import { ApiProblem, newKey, Offline } from '../../api.ts';
import { pauseBefore } from '../../queries.ts';
import { type Conflict, isSame, mergeRecords, takeTheirs } from './record-merge.ts';

export type ShownRecord = Answer<typeof readRecord>;

/**
 * Where what was entered is. `waiting`: about to be sent; `offline`: on this device, tried again and again; `refused`:
 * on this device until it is mended; `conflict`: until a person has settled it; `locked`: signed elsewhere meanwhile.
 */
export type Whereabouts = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict' | 'locked';

export type RecordView = {
  /** As the server answered last. */
  readonly record: ShownRecord;
  /** As it stands on this tablet. */
  readonly state: RecordState;
  readonly where: Whereabouts;
  readonly faults: readonly Fault[];
  readonly conflicts: readonly Conflict[];
};

/** What is kept on the device: the work, and what it started from, so that it can be put together with other work. */
export type Kept = { readonly revision: number; readonly base: RecordState; readonly mine: RecordState };

export type Ports = {
  readonly save: (revision: number, state: RecordState, key: string) => Promise<ShownRecord>;
  readonly read: () => Promise<ShownRecord>;
  readonly keep: (kept: Kept) => Promise<void>;
  readonly drop: () => Promise<void>;
  /** Calls back after a while; answers how to call it off. */
  readonly later: (ms: number, act: () => void) => () => void;
};

export type RecordStore = {
  readonly view: () => RecordView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly change: (edit: (state: RecordState) => RecordState) => void;
  /** Takes in what the server says, from a read or a command of its own. */
  readonly adopt: (record: ShownRecord) => void;
  readonly settle: (conflict: Conflict, whose: 'mine' | 'theirs') => void;
  /** Sends now what has not been sent. Resolves when it is saved, or cannot be for now. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

const SAVE_AFTER_MS = 800;

const TOO_MANY = 429;
const SERVER_FAULT = 500;

/** The server was not reached, was too busy, or stumbled: nothing speaks against what was sent, so it is sent again. */
const isPassing = (error: unknown): boolean =>
  error instanceof Offline ||
  (error instanceof ApiProblem &&
    (error.problem.status === TOO_MANY || error.problem.status >= SERVER_FAULT));

type Intent = { readonly state: RecordState; readonly revision: number; readonly key: string };

/**
 * One record on one tablet. Everything entered is on the device at once and on the server as soon as it can be; an
 * intent keeps its key through every retry, so that a save whose answer was lost is still one save; what another tablet
 * saved in between is put together with what stands here.
 */
export function createRecordStore(first: ShownRecord, ports: Ports, kept?: Kept): RecordStore {
  let now: RecordView = { record: first, state: first.state, where: 'saved', faults: [], conflicts: [] };
  let intent: Intent | undefined;
  let underWay: Promise<void> | undefined;
  let callOff: () => void = () => {};
  let failures = 0;
  let stopped = false;
  const listeners = new Set<() => void>();

  const isDirty = (): boolean => !isSame(now.state, now.record.state);

  const show = (next: Partial<RecordView>): void => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };

  const keepSafe = (): void => {
    const { record, state } = now;
    void (
      isDirty() ? ports.keep({ revision: record.revision, base: record.state, mine: state }) : ports.drop()
    ).catch(() => {});
  };

  const schedule = (ms: number): void => {
    callOff();
    if (!stopped) callOff = ports.later(ms, () => void send());
  };

  /** Puts the server's newer record under the work on this tablet. */
  const rebase = (base: RecordState, record: ShownRecord): void => {
    const { state, conflicts } = mergeRecords(base, now.state, record.state);
    show({ record, state, conflicts, faults: [], where: conflicts.length > 0 ? 'conflict' : now.where });
  };

  const settled = (): void => {
    keepSafe();
    if (now.conflicts.length > 0) return;
    if (isDirty()) {
      show({ where: 'waiting' });
      schedule(SAVE_AFTER_MS);
    } else show({ where: 'saved' });
  };

  const wait = (): void => {
    show({ where: 'offline' });
    schedule(pauseBefore(failures));
    failures += 1;
  };

  const onRefusal = async (problem: ApiProblem): Promise<void> => {
    const { code, errors = [], detail, title } = problem.problem;
    intent = undefined;
    if (code !== 'CHANGED_MEANWHILE' && code !== 'RECORD_SIGNED') {
      const faults = errors.length > 0 ? errors : [{ pointer: '', detail: detail ?? title }];
      show({ where: 'refused', faults });
      return;
    }
    const theirs = await ports.read();
    if (theirs.signed !== undefined) show({ record: theirs, where: 'locked' });
    else {
      rebase(now.record.state, theirs);
      settled();
    }
  };

  const attempt = async (): Promise<void> => {
    const { state, record } = now;
    const same = intent !== undefined && intent.revision === record.revision && isSame(intent.state, state);
    intent = same && intent !== undefined ? intent : { state, revision: record.revision, key: newKey() };
    const sent = intent;
    show({ where: 'saving' });
    try {
      const answer = await ports.save(sent.revision, sent.state, sent.key);
      intent = undefined;
      failures = 0;
      rebase(sent.state, answer);
      settled();
    } catch (error) {
      if (isPassing(error)) wait();
      else if (error instanceof ApiProblem) await onRefusal(error).catch(wait);
      else throw error;
    }
  };

  const send = (): Promise<void> => {
    callOff();
    const isHeld = now.conflicts.length > 0 || now.where === 'locked' || stopped;
    if (underWay !== undefined || isHeld || !isDirty()) return underWay ?? Promise.resolve();
    underWay = attempt().finally(() => {
      underWay = undefined;
      if (now.where === 'waiting') schedule(SAVE_AFTER_MS);
    });
    return underWay;
  };

  if (kept !== undefined) {
    now = { ...now, state: kept.mine };
    rebase(kept.base, first);
    settled();
  }

  return {
    view: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change: (edit) => {
      if (now.where === 'locked') return;
      show({ state: edit(now.state), faults: [] });
      if (underWay === undefined) settled();
      else keepSafe();
    },
    adopt: (record) => {
      if (record.signed !== undefined && now.record.signed === undefined && isDirty()) {
        show({ record, where: 'locked' });
        return;
      }
      if (record.revision < now.record.revision || underWay !== undefined) return;
      if (record.revision === now.record.revision) show({ record });
      else {
        rebase(now.record.state, record);
        settled();
      }
    },
    settle: (conflict, whose) => {
      const state = whose === 'theirs' ? takeTheirs(now.state, conflict) : now.state;
      show({ state, conflicts: now.conflicts.filter((one) => one.at !== conflict.at) });
      settled();
    },
    flush: send,
    stop: () => {
      stopped = true;
      callOff();
    },
  };
}
