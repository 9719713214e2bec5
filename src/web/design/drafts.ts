/** What somebody has typed and not sent. Kept for this tab only, unless a screen asks for the device. */
const PREFIX = 'stipple.draft.';

export function readDraft<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or forbidden store loses the draft at a reload, nothing else: typing must not stop for it.
  }
}

export const dropDraft = (key: string): void => sessionStorage.removeItem(PREFIX + key);

/** Every draft of this tab, when somebody signs out. */
export function dropDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
