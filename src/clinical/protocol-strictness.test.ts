import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProtocols, type Protocol, type ProtocolKey, protocolKeys } from './protocol.ts';
import { compareVersions, freeVersion, nextVersion, strictnessOf } from './protocol-strictness.ts';
import { articleProtocol, defaultProtocol } from './protocols.ts';

const withNumbers = (values: Partial<Record<ProtocolKey, number>>): Protocol => ({
  ...defaultProtocol,
  numbers: {
    ...defaultProtocol.numbers,
    ...Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        { ...defaultProtocol.numbers[key as ProtocolKey], value },
      ]),
    ),
  },
});

const versionAfter = (values: Partial<Record<ProtocolKey, number>>): string =>
  nextVersion('1.2.3', compareProtocols(defaultProtocol, withNumbers(values)));

describe('how strict a change is', () => {
  it('a longer washout is stricter, a deeper needle and a shorter gap are less strict', () => {
    expect(strictnessOf('retinoidDays', 7, 10)).toBe('stricter');
    expect(strictnessOf('maxDepthMm', 1.5, 2)).toBe('less-strict');
    expect(strictnessOf('gapShortestDays', 14, 7)).toBe('less-strict');
  });

  it('judging the result later is neither', () => {
    expect(strictnessOf('outcomeAfterMonths', 3, 6)).toBe('different');
  });

  it('going back is the opposite of going there, for every number', () => {
    const opposite = { stricter: 'less-strict', 'less-strict': 'stricter', different: 'different' };
    fc.assert(
      fc.property(fc.constantFrom(...protocolKeys), fc.nat(400), fc.nat(400), (key, a, b) => {
        fc.pre(a !== b);
        expect(strictnessOf(key, b, a)).toBe(opposite[strictnessOf(key, a, b)]);
      }),
    );
  });

  it('of the article, where it differs, is never stricter than the default but in its longest gap', () => {
    const strict = compareProtocols(defaultProtocol, articleProtocol).filter(
      ({ key, a, b }) => strictnessOf(key, a.value, b.value) !== 'less-strict',
    );
    expect(strict.map(({ key }) => key)).toEqual(['gapLongestDays']);
  });
});

describe('the next version', () => {
  it('rises in its first part when anything becomes less strict, whatever else becomes stricter', () => {
    expect(versionAfter({ retinoidDays: 5, ahaDays: 10 })).toBe('2.0.0');
  });

  it('rises in its second part when something becomes stricter or merely different', () => {
    expect(versionAfter({ retinoidDays: 10 })).toBe('1.3.0');
    expect(versionAfter({ outcomeAfterMonths: 6 })).toBe('1.3.0');
  });

  it('rises in its third part when no number changes', () => {
    expect(versionAfter({})).toBe('1.2.4');
  });

  it('always comes after the one it follows', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, fc.constantFrom(...protocolKeys), fc.nat(100), (from, key, value) => {
        const next = nextVersion(from, compareProtocols(defaultProtocol, withNumbers({ [key]: value })));
        expect(compareVersions(next, from)).toBeGreaterThan(0);
      }),
    );
  });

  it('passes over those that were used before', () => {
    expect(freeVersion('1.1.0', ['1.0.0', '1.1.0', '1.1.1'])).toBe('1.1.2');
    expect(freeVersion('2.0.0', ['1.0.0'])).toBe('2.0.0');
  });

  it('is ordered by number, not by letter', () => {
    expect(['10.0.0', '9.0.0', '9.10.0', '9.9.0'].toSorted(compareVersions)).toEqual([
      '9.0.0',
      '9.9.0',
      '9.10.0',
      '10.0.0',
    ]);
  });
});
