import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { compareProtocols, protocolKeys, reviseProtocol, validateProtocol } from './protocol.ts';
import { articleProtocol, defaultProtocol, protocolNames, protocols } from './protocols.ts';

describe('the protocols that are shipped', () => {
  it.each(protocolNames)('%s is valid, and every number has sources that exist', (name) => {
    const protocol = protocols[name];
    expect(protocol.name).toBe(name);
    expect(validateProtocol(protocol)).toEqual([]);
    for (const key of protocolKeys)
      for (const source of protocol.numbers[key].sources) expect(sources.has(source)).toBe(true);
  });

  it('hold the defaults of the fact sheet', () => {
    const value = (key: (typeof protocolKeys)[number]) => defaultProtocol.numbers[key].value;
    expect([value('isotretinoinMonths'), value('acneQuietMonths'), value('facialSurgeryMonths')]).toEqual([
      6, 6, 12,
    ]);
    expect([value('superficialProcedureDays'), value('deepProcedureMonths'), value('botulinumDays')]).toEqual(
      [28, 3, 14],
    );
    expect([value('gapShortestDays'), value('gapIdealDays'), value('sessions')]).toEqual([14, 28, 4]);
    expect([value('retinoidDays'), value('ahaDays'), value('bhaDays'), value('benzoylPeroxideDays')]).toEqual(
      [7, 7, 7, 7],
    );
    expect([value('sunBeforeDays'), value('minimumAgeYears'), value('labelledAgeYears')]).toEqual([
      14, 18, 22,
    ]);
    expect(value('maxDepthMm')).toBe(1.5);
  });

  it('rest a default on a source that is not a clinic page alone, or show the range', () => {
    const ranged = protocolKeys.filter((key) => {
      const { sources: ids, range } = defaultProtocol.numbers[key];
      const clinicOnly = ids.every((id) => sources.get(id)?.mark === 'V-clinic');
      return clinicOnly && range.low === range.high;
    });
    expect(ranged).toEqual(['sunscreenAfterDays', 'sunscreenFromHours']);
  });
});

describe('two protocols side by side', () => {
  it('show where the article disagrees, and say so', () => {
    const differences = compareProtocols(defaultProtocol, articleProtocol);
    expect(differences.map(({ key, a, b }) => [key, a.value, b.value])).toEqual([
      ['sessions', 4, 12],
      ['sessionsLimit', 6, 24],
      ['gapLongestDays', 42, 31],
      ['sunBeforeDays', 14, 1],
      ['sunAfterDays', 3, 1],
      ['bhaDays', 7, 0],
      ['benzoylPeroxideDays', 7, 0],
      ['hydroquinoneDays', 7, 0],
    ]);
    expect(differences.every(({ b }) => b.note.startsWith('The article'))).toBe(true);
  });

  it('show nothing when they are the same', () => {
    expect(compareProtocols(defaultProtocol, defaultProtocol)).toEqual([]);
  });
});

describe('a clinic changing a protocol', () => {
  const head = { name: 'north-street', version: '1.1.0', owner: 'safety lead' };

  it('gets a copy with its reason, and the original stays', () => {
    const revision = reviseProtocol(defaultProtocol, head, [
      { key: 'sunBeforeDays', value: 28, reason: 'Most of our patients have skin type V.' },
    ]);
    expect(revision.kind).toBe('revised');
    if (revision.kind !== 'revised') return;
    expect(revision.protocol.numbers.sunBeforeDays).toMatchObject({
      value: 28,
      note: 'Most of our patients have skin type V.',
    });
    expect(revision.protocol.signedOff).toBeUndefined();
    expect(revision.differences.map(({ key }) => key)).toEqual(['sunBeforeDays']);
    expect(defaultProtocol.numbers.sunBeforeDays.value).toBe(14);
  });

  it.each([
    [
      'without a reason',
      { key: 'sunBeforeDays', value: 21, reason: ' ' },
      '/numbers/sunBeforeDays/note',
      'needs-reason',
    ],
    [
      'to less than nothing',
      { key: 'waxingDays', value: -1, reason: 'why not' },
      '/numbers/waxingDays/value',
      'not-a-number',
    ],
    [
      'to part of a day',
      { key: 'waxingDays', value: 7.5, reason: 'half a day' },
      '/numbers/waxingDays/value',
      'not-whole',
    ],
    [
      'to a gap above the ideal',
      { key: 'gapShortestDays', value: 30, reason: 'slow' },
      '/numbers/gapShortestDays/value',
      'out-of-order',
    ],
  ] as const)('is refused %s', (_what, change, pointer, fault) => {
    const revision = reviseProtocol(defaultProtocol, head, [change]);
    expect(revision.kind).toBe('refused');
    expect(revision.kind === 'refused' && revision.faults).toContainEqual({ pointer, fault });
  });

  it('is refused without a name, an owner or a version', () => {
    const revision = reviseProtocol(defaultProtocol, { name: '', version: 'one', owner: ' ' }, []);
    expect(revision.kind === 'refused' && revision.faults.map(({ fault }) => fault)).toEqual([
      'no-name',
      'bad-version',
      'no-owner',
    ]);
  });

  it('may leave the range of the sources only with a reason', () => {
    const { waxingDays } = defaultProtocol.numbers;
    const outside = {
      ...defaultProtocol,
      numbers: { ...defaultProtocol.numbers, waxingDays: { ...waxingDays, value: 30 } },
    };
    expect(validateProtocol(outside)).toEqual([
      { pointer: '/numbers/waxingDays/value', fault: 'outside-sources' },
    ]);
    const explained = {
      ...defaultProtocol,
      numbers: {
        ...defaultProtocol.numbers,
        waxingDays: { ...waxingDays, value: 30, note: 'sensitive skin' },
      },
    };
    expect(validateProtocol(explained)).toEqual([]);
  });
});
