import Dexie, { type Table } from 'dexie';

type Draft = { readonly key: string; readonly value: unknown; readonly keptAt: string };

/** Unsent work that must survive a closed browser: a session record made in a room without Wi-Fi. */
class DraftStore extends Dexie {
  declare drafts: Table<Draft, string>;
  constructor() {
    super('stipple-drafts');
    this.version(1).stores({ drafts: 'key' });
  }
}

const store = new DraftStore();

export const keepOnDevice = async (key: string, value: unknown): Promise<void> => {
  await store.drafts.put({ key, value, keptAt: new Date().toISOString() });
};

export const readFromDevice = async <T>(key: string): Promise<T | undefined> =>
  (await store.drafts.get(key))?.value as T | undefined;

export const dropFromDevice = (key: string): Promise<void> => store.drafts.delete(key);

/** All of them, when somebody signs out: the next hands on this tablet are another person's. */
export const dropAllFromDevice = (): Promise<void> => store.drafts.clear();
