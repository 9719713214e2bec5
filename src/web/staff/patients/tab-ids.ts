/** The views of a patient's record, in the order of its tabs. Each has its name in the texts, `tab.<id>`. */
export const tabIds = [
  'overview',
  'screening',
  'scars',
  'consent',
  'course',
  'sessions',
  'healing',
  'review',
] as const;
export type TabId = (typeof tabIds)[number];

export const isTabId = (value: unknown): value is TabId => tabIds.some((id) => id === value);
