type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decimals with which a number was written down. */
const decimalsOf = (written: number): number => String(written).split('.')[1]?.length ?? 0;

const isNear = (actual: unknown, written: number): boolean => {
  if (typeof actual !== 'number') return false;
  return Math.abs(actual - written) <= 0.5 * 10 ** -decimalsOf(written) + 1e-12;
};

function listDifferences(actual: unknown, expected: readonly unknown[], at: string): string[] {
  if (!Array.isArray(actual)) return [`${at} is no list`];
  if (actual.length !== expected.length)
    return [`${at} has ${actual.length} entries, not ${expected.length}: ${JSON.stringify(actual)}`];
  return expected.flatMap((entry, index) => differences(actual[index], entry, `${at}/${index}`));
}

/**
 * Where an answer differs from what a scenario expects. A scenario names the fields it is about: others may be there,
 * one expected to be null may not. Lists have as many entries as expected; numbers are as exact as they are written.
 */
export function differences(actual: unknown, expected: unknown, at = ''): string[] {
  if (expected === null) return actual === undefined ? [] : [`${at} should be absent`];
  if (Array.isArray(expected)) return listDifferences(actual, expected, at);
  if (isFields(expected)) {
    if (!isFields(actual)) return [`${at} is absent`];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(actual[key], value, `${at}/${key}`),
    );
  }
  const same = typeof expected === 'number' ? isNear(actual, expected) : actual === expected;
  return same ? [] : [`${at} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}
