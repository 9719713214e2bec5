/** The views of the alerts page; the chosen one stands in the address. */
export const alertTabs = ['open', 'check-ins', 'events'] as const;
export type AlertTab = (typeof alertTabs)[number];

export const isAlertTab = (value: unknown): value is AlertTab => alertTabs.some((one) => one === value);
