import { describe, expect, it } from 'vitest';
import type { RecordState, ZoneEntry } from '../../../clinical/session-record.ts';
import { ApiProblem, Offline } from '../../api.ts';
import { createRecordStore, type Kept, type Ports, type ShownRecord } from './record-store.ts';

const empty: RecordState = {
  deviceId: 'd1',
  noAnaesthetic: false,
  applications: [],
  zones: [],
  topicals: [],
  notes: '',
  reasons: [],
};

const shown = (revision: number, state: RecordState, more: Partial<ShownRecord> = {}): ShownRecord =>
  ({ id: 'r1', revision, state, ...more }) as ShownRecord;

const zone = (name: ZoneEntry['zone'], depthMm = 1): ZoneEntry => ({ zone: name, depthMm });
const withZone = (entry: ZoneEntry) => (state: RecordState) => ({
  ...state,
  zones: [...state.zones.filter((one) => one.zone !== entry.zone), entry],
});
const withNotes = (notes: string) => (state: RecordState) => ({ ...state, notes });

const refused = (code: string, errors: { pointer: string; detail: string }[] = []) =>
  new ApiProblem({ type: 'x', title: 'Refused', status: 409, code, errors });

type Save = { revision: number; state: RecordState; key: string };

/** A server that keeps revisions and keys as the real one does, a device, and a clock that is turned by hand. */
function world(first = shown(0, empty)) {
  let server = first;
  let fault: (() => Error | undefined) | undefined;
  let loseAnswer = false;
  const answers = new Map<string, ShownRecord>();
  const saves: Save[] = [];
  const device: { kept: Kept | undefined } = { kept: undefined };
  const timers: { ms: number; act: () => void }[] = [];
  const ports: Ports = {
    save: async (revision, state, key) => {
      saves.push({ revision, state, key });
      const error = fault?.();
      if (error !== undefined) throw error;
      const known = answers.get(key);
      if (known !== undefined) return known;
      if (revision !== server.revision) throw refused('CHANGED_MEANWHILE');
      server = shown(revision + 1, state);
      answers.set(key, server);
      if (loseAnswer) {
        loseAnswer = false;
        throw new Offline();
      }
      return server;
    },
    read: async () => server,
    keep: async (kept) => {
      device.kept = kept;
    },
    drop: async () => {
      device.kept = undefined;
    },
    later: (ms, act) => {
      const timer = { ms, act };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  };
  return {
    ports,
    saves,
    device,
    timers,
    server: () => server,
    setServer: (record: ShownRecord) => {
      server = record;
    },
    fail: (next: (() => Error | undefined) | undefined) => {
      fault = next;
    },
    loseNextAnswer: () => {
      loseAnswer = true;
    },
    /** Lets the next timer ring and everything it starts come to rest. */
    tick: async () => {
      const timer = timers.shift();
      timer?.act();
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      return timer?.ms;
    },
  };
}

describe('a record on a tablet', () => {
  it('is on the device at once, and on the server a moment later', async () => {
    const { ports, device, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    store.change(withZone(zone('chin')));
    expect(store.view().where).toBe('waiting');
    expect(device.kept?.mine.zones).toEqual([zone('chin')]);
    await tick();
    expect(store.view().where).toBe('saved');
    expect(server().state.zones).toEqual([zone('chin')]);
    expect(device.kept).toBeUndefined();
  });

  it('sends many quick changes as one', async () => {
    const { ports, saves, tick, timers } = world();
    const store = createRecordStore(shown(0, empty), ports);
    for (const depth of [0.5, 0.75, 1]) store.change(withZone(zone('chin', depth)));
    expect(timers).toHaveLength(1);
    await tick();
    expect(saves.map((save) => save.state.zones[0]?.depthMm)).toEqual([1]);
  });

  it('without a connection keeps what was entered and tries again, later and later', async () => {
    const { ports, device, fail, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    fail(() => new Offline());
    store.change(withZone(zone('chin')));
    const pauses = [];
    for (let attempt = 0; attempt < 4; attempt += 1) pauses.push(await tick());
    expect(store.view().where).toBe('offline');
    expect(pauses).toEqual([800, 1000, 2000, 4000]);
    expect(device.kept?.mine.zones).toEqual([zone('chin')]);
    fail(undefined);
    await tick();
    expect(store.view().where).toBe('saved');
    expect(server().revision).toBe(1);
  });

  it('tries again when the server is too busy or stumbles, as without a connection', async () => {
    for (const status of [429, 500]) {
      const { ports, fail, tick } = world();
      const store = createRecordStore(shown(0, empty), ports);
      fail(() => new ApiProblem({ type: 'x', title: 'Not now', status }));
      store.change(withNotes('x'));
      await tick();
      expect(store.view().where).toBe('offline');
      fail(undefined);
      await tick();
      expect(store.view().where).toBe('saved');
    }
  });

  it('whose save arrived but whose answer was lost is saved once, under the same key', async () => {
    const { ports, saves, loseNextAnswer, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    loseNextAnswer();
    store.change(withZone(zone('chin')));
    await tick();
    await tick();
    expect(saves).toHaveLength(2);
    expect(saves[0]?.key).toBe(saves[1]?.key);
    expect(server().revision).toBe(1);
    expect(store.view().where).toBe('saved');
  });

  it('changed while the answer was lost puts both together and loses nothing', async () => {
    const { ports, loseNextAnswer, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    loseNextAnswer();
    store.change(withZone(zone('chin')));
    await tick();
    store.change(withZone(zone('nose', 0.5)));
    for (let turn = 0; turn < 4; turn += 1) await tick();
    expect(store.view().where).toBe('saved');
    expect(
      server()
        .state.zones.map((one) => one.zone)
        .sort(),
    ).toEqual(['chin', 'nose']);
  });

  it('takes in what another tablet saved, and sends its own on top', async () => {
    const { ports, setServer, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    store.change(withZone(zone('chin')));
    setServer(shown(1, withZone(zone('nose'))(empty)));
    await tick();
    await tick();
    expect(store.view().where).toBe('saved');
    expect(server()).toMatchObject({ revision: 2 });
    expect(
      server()
        .state.zones.map((one) => one.zone)
        .sort(),
    ).toEqual(['chin', 'nose']);
  });

  it('asks a person when both tablets changed the same zone, and sends nothing until then', async () => {
    const { ports, setServer, saves, tick, server, timers } = world(shown(0, withZone(zone('chin'))(empty)));
    const store = createRecordStore(server(), ports);
    store.change(withZone(zone('chin', 1.5)));
    setServer(shown(1, withZone(zone('chin', 0.5))(empty)));
    await tick();
    expect(store.view().where).toBe('conflict');
    expect(store.view().conflicts).toMatchObject([
      { at: 'zones/chin', mine: { depthMm: 1.5 }, theirs: { depthMm: 0.5 } },
    ]);
    const before = saves.length;
    store.change(withNotes('while it waits'));
    expect(timers).toEqual([]);
    expect(saves.length).toBe(before);
    const [conflict] = store.view().conflicts;
    if (conflict === undefined) throw new Error('no conflict');
    store.settle(conflict, 'theirs');
    await tick();
    expect(store.view().where).toBe('saved');
    expect(server().state).toMatchObject({ zones: [{ depthMm: 0.5 }], notes: 'while it waits' });
  });

  it('shows what the server refuses, beside what caused it, and tries again once it is mended', async () => {
    const { ports, fail, tick, timers } = world();
    const store = createRecordStore(shown(0, empty), ports);
    fail(() => refused('INVALID', [{ pointer: '/state/endedAt', detail: 'lies in the future' }]));
    store.change(withNotes('x'));
    await tick();
    expect(store.view()).toMatchObject({ where: 'refused', faults: [{ pointer: '/state/endedAt' }] });
    expect(timers).toEqual([]);
    fail(undefined);
    store.change(withNotes('y'));
    expect(store.view().faults).toEqual([]);
    await tick();
    expect(store.view().where).toBe('saved');
  });

  it('signed on another tablet is locked, and what was not sent stays to be read', async () => {
    const { ports, setServer, fail, tick } = world();
    const store = createRecordStore(shown(0, empty), ports);
    fail(() => refused('RECORD_SIGNED'));
    setServer(shown(0, empty, { signed: { at: '', by: 'Somebody', digest: '', intact: true } }));
    store.change(withNotes('not sent'));
    await tick();
    expect(store.view()).toMatchObject({ where: 'locked', state: { notes: 'not sent' } });
    store.change(withNotes('too late'));
    expect(store.view().state.notes).toBe('not sent');
  });

  it('opened again after the tablet was closed goes on where it was, on top of what came in between', async () => {
    const { ports, setServer, tick, server } = world();
    setServer(shown(3, withZone(zone('nose'))(empty)));
    const kept: Kept = { revision: 1, base: empty, mine: withZone(zone('chin'))(empty) };
    const store = createRecordStore(server(), ports, kept);
    expect(store.view().state.zones.map((one) => one.zone)).toEqual(['nose', 'chin']);
    await tick();
    expect(store.view().where).toBe('saved');
    expect(server().revision).toBe(4);
  });

  it('adopts what the server says elsewhere, without losing what stands here', async () => {
    const { ports, setServer, tick, server } = world();
    const store = createRecordStore(shown(0, empty), ports);
    store.change(withZone(zone('chin')));
    const newer = shown(1, withZone(zone('nose'))(empty));
    setServer(newer);
    store.adopt(newer);
    expect(store.view().state.zones.map((one) => one.zone)).toEqual(['nose', 'chin']);
    store.adopt(shown(0, empty));
    expect(store.view().record.revision).toBe(1);
    await tick();
    expect(server().revision).toBe(2);
  });

  it('is sent at once when asked, and not at all once it is stopped', async () => {
    const { ports, saves, timers } = world();
    const store = createRecordStore(shown(0, empty), ports);
    store.change(withNotes('now'));
    await store.flush();
    expect(saves).toHaveLength(1);
    expect(store.view().where).toBe('saved');
    store.stop();
    store.change(withNotes('later'));
    expect(timers).toEqual([]);
  });
});
