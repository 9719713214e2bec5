export const askedKeys = ['from', 'to', 'scarType', 'skinType', 'device', 'depth', 'event'] as const;
export type AskedKey = (typeof askedKeys)[number];

/** Which courses are counted, as the address says it; the server judges the values. */
export type AskedOutcomes = { [key in AskedKey]?: string };

/** What the address asks for, whatever stands in it: unknown and empty parts are left out. */
export function askedOf(search: Readonly<Record<string, unknown>>): AskedOutcomes {
  const asked: AskedOutcomes = {};
  for (const key of askedKeys) {
    const value = search[key];
    if (typeof value === 'string' || typeof value === 'number') asked[key] = String(value);
    if (asked[key] === '') delete asked[key];
  }
  return asked;
}

/** The filter without the question that groups are compared by, which no list of courses depends on. */
export function filterOf({ event: _, ...filter }: AskedOutcomes): Omit<AskedOutcomes, 'event'> {
  return filter;
}
