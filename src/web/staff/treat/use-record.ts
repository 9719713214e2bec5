import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  anaestheticOf,
  type RecordFinding,
  type RecordGap,
  recordFindings,
  recordGaps,
  standing,
  techniqueOf,
} from '../../../clinical/session-record.ts';
import { readRecord, type readTreatment, saveRecord } from '../../../contract/records.ts';
import type { Answer } from '../../../contract/route.ts';
import { call } from '../../api.ts';
import { useMe } from '../../session.ts';
import { type Language, useLanguage } from '../../texts/language.ts';
import type { Edit } from './record-edit.ts';
import {
  createRecordStore,
  type Kept,
  type Ports,
  type RecordStore,
  type RecordView,
  type ShownRecord,
} from './record-store.ts';

export type Treatment = Answer<typeof readTreatment>;

const keyOf = (recordId: string): string => `record.${recordId}`;

/** Dexie is fetched when a record is opened, not before. */
const device = () => import('../../design/device-drafts.ts');

const portsFor = (id: string, language: Language): Ports => ({
  save: (revision, state, key) =>
    call(
      saveRecord,
      { params: { id }, query: { language }, body: { revision, state } },
      { idempotencyKey: key },
    ),
  read: () => call(readRecord, { params: { id }, query: { language } }),
  keep: async (kept) => (await device()).keepOnDevice(keyOf(id), kept),
  drop: () => dropKept(id),
  later: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
});

/** What was entered on this tablet for a record and has not been saved. */
export const readKept = async (id: string): Promise<Kept | undefined> =>
  (await device()).readFromDevice<Kept>(keyOf(id));

export const dropKept = async (id: string): Promise<void> => (await device()).dropFromDevice(keyOf(id));

/** The record on this tablet, with what was entered here before and not sent. Undefined while the device is read. */
export function useRecordStore(record: ShownRecord): RecordStore | undefined {
  const language = useLanguage();
  const [store, setStore] = useState<RecordStore>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one store for one record; newer answers are adopted.
  useEffect(() => {
    let gone = false;
    let made: RecordStore | undefined;
    void readKept(record.id)
      .catch(() => undefined)
      .then((kept) => {
        if (gone) return;
        made = createRecordStore(record, portsFor(record.id, language), kept);
        setStore(made);
      });
    return () => {
      gone = true;
      void made?.flush();
      made?.stop();
    };
  }, [record.id, language]);
  useEffect(() => store?.adopt(record), [store, record]);
  useEffect(() => {
    const send = () => void store?.flush();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [store]);
  return store;
}

/** The parts of the work, in its order. */
export const steps = ['numbing', 'cartridge', 'needling', 'topicals', 'sign'] as const;
export type Step = (typeof steps)[number];

/** The part that waits for a hand: the only one whose button is the main one. */
function currentOf({ record, state }: RecordView): Step {
  const creams = standing(state);
  const isNumbingOver = state.noAnaesthetic || creams.length > 0;
  if (!isNumbingOver || creams.some(({ off }) => off === undefined)) return 'numbing';
  if (record.cartridges.length === 0) return 'cartridge';
  return state.endedAt === undefined ? 'needling' : 'sign';
}

/** Everything a part of the record page works with. */
export type Treat = RecordView & {
  readonly treatment: Treatment;
  readonly store: RecordStore;
  readonly change: (edit: Edit) => void;
  readonly current: Step;
  readonly findings: readonly RecordFinding[];
  readonly gaps: readonly (RecordGap | ShownRecord['gaps'][number])[];
  readonly anaesthetic: ReturnType<typeof anaestheticOf> | undefined;
  readonly technique: ReturnType<typeof techniqueOf>;
  readonly context: Treatment['context'] & { readonly language: Language };
};

const TreatContext = createContext<Treat | undefined>(undefined);
export const TreatProvider = TreatContext.Provider;

export function useTreat(): Treat {
  const treat = use(TreatContext);
  if (treat === undefined) throw new Error('outside a treatment record');
  return treat;
}

/**
 * The record as it stands on this tablet, checked here and now by the same rules as on the server: what speaks against
 * it is seen at once, with or without a connection.
 */
export function useTreatOf(treatment: Treatment, store: RecordStore): Treat {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const language = useLanguage();
  const isLead = useMe().role === 'safety-lead';
  const { state, record } = view;
  const label = treatment.devices.find(({ id }) => id === state.deviceId);
  return useMemo(() => {
    const context = {
      ...treatment.context,
      device: label?.label ?? label?.name ?? treatment.context.device,
      language,
    };
    const findings = recordFindings(state, context);
    const own = recordGaps({
      state,
      findings,
      cartridges: record.cartridges.length,
      mayAnswerStops: isLead,
    });
    const others = record.gaps.filter(({ gap }) => !own.some((one) => one.gap === gap) && isOutside(gap));
    return {
      ...view,
      treatment,
      store,
      change: store.change,
      context,
      current: currentOf(view),
      findings,
      gaps: [...others, ...own],
      anaesthetic: standing(state).length === 0 ? undefined : anaestheticOf(state, context),
      technique: techniqueOf(state, context),
    };
  }, [treatment, store, view, state, record, label, language, isLead]);
}

/** What is missing outside the record itself, as the server last said. */
const isOutside = (gap: ShownRecord['gaps'][number]['gap']): boolean =>
  gap === 'consent' || gap === 'screening' || gap === 'birth-date' || gap === 'arrived';
