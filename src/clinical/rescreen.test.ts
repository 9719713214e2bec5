import { describe, expect, it } from 'vitest';
import { carryForward, rescreenQuestions } from './rescreen.ts';
import { explainChange } from './rescreen-change.ts';
import type { ScreenRequest } from './screen-request.ts';
import { clearRequest, day, rulesOf, screenWith } from './screening.fixture.ts';
import { screen } from './screening.ts';

const texts = (previous: ScreenRequest, asOf: string) =>
  rescreenQuestions(previous, { asOf: day(asOf) }).map(({ text }) => text);

describe('asking again before a session', () => {
  it('asks for what is true only for a day, and for what may be new', () => {
    expect(texts(clearRequest, '2026-12-29')).toEqual([
      'Could you be pregnant now, or are you breastfeeding?',
      'Is your skin sunburnt today?',
      'Have you been in strong sun since 1 December 2026, or are new days in the sun planned?',
      'Since 1 December 2026: any new illness, infection, cold sore or skin problem?',
      'Since 1 December 2026: any medicine started, stopped or changed?',
      'Since 1 December 2026: any new product on your skin?',
      'Since 1 December 2026: anything done to your face?',
      'Since 1 December 2026: any new allergy or reaction?',
    ]);
  });

  it('asks nothing on the same day but what stayed open', () => {
    expect(texts(clearRequest, '2026-12-01')).toEqual([]);
    const open = rescreenQuestions({ ...clearRequest, fitzpatrick: 'unknown' }, { asOf: day('2026-12-01') });
    expect(open.map(({ kind, answers }) => [kind, answers])).toEqual([['unanswered', ['/fitzpatrick']]]);
  });

  it('asks whether what was there still is, and not about what lasts or what the calendar ends', () => {
    const previous: ScreenRequest = {
      ...clearRequest,
      fitzpatrick: 5,
      conditions: [
        { code: 'eczema', status: 'active', inField: true },
        { code: 'keloid-tendency' },
        { code: 'herpes-labialis', status: 'past' },
      ],
      medicines: [
        { name: 'isotretinoin', lastDose: day('2026-08-15') },
        { name: 'warfarin', lastDose: 'ongoing' },
      ],
      procedures: [{ code: 'botulinum', on: day('2026-11-25') }],
    };
    const still = rescreenQuestions(previous, { asOf: day('2026-12-29') }).filter(
      ({ kind }) => kind === 'still',
    );
    expect(still.map(({ rule }) => rule)).toEqual(['skin-flare', 'blood-thinner']);
  });

  it('asks a question once', () => {
    const { pregnancy: _left, ...open } = clearRequest;
    const pointers = rescreenQuestions(open, { asOf: day('2026-12-29') }).flatMap(({ answers }) => answers);
    expect(pointers.filter((pointer) => pointer === '/pregnancy')).toHaveLength(1);
  });

  it('speaks Spanish', () => {
    const [first] = rescreenQuestions(clearRequest, { asOf: day('2026-12-29'), language: 'es' });
    expect(first?.text).toBe('¿Podrías estar embarazada ahora, o das el pecho?');
  });
});

describe('carrying answers forward', () => {
  it('never reads an old "no" as today’s', () => {
    const later = carryForward(clearRequest, { asOf: day('2026-12-29') });
    expect(rulesOf(screen(later))).toEqual([
      'unanswered-pregnancy',
      'unanswered-sunburn',
      'unanswered-last-tan',
    ]);
  });

  it('takes the fresh answers over the old ones', () => {
    const later = carryForward(clearRequest, {
      asOf: day('2026-12-29'),
      pregnancy: 'no',
      sun: { sunburn: false, lastTan: 'none' },
    });
    expect(screen(later)).toMatchObject({ decision: 'clear', earliest: '2026-12-29', findings: [] });
  });

  it('keeps a pregnancy until somebody says that it is over', () => {
    const later = carryForward({ ...clearRequest, pregnancy: 'pregnant' }, { asOf: day('2026-12-29') });
    expect(screen(later).decision).toBe('stop');
  });

  it('keeps everything on the same day', () => {
    expect(carryForward(clearRequest, { asOf: day('2026-12-01') })).toEqual(clearRequest);
  });
});

describe('what changed between two screenings', () => {
  const before = screenWith({ conditions: [{ code: 'eczema', status: 'active', inField: true }] });

  it('is told by finding, decision and day', () => {
    const after = screenWith({
      asOf: day('2026-12-15'),
      procedures: [{ code: 'waxing', on: day('2026-12-12') }],
    });
    const change = explainChange(before, after);
    expect(change.decision).toBeUndefined();
    expect(change.earliest).toEqual({ from: '2026-12-15', to: '2026-12-19' });
    expect(change.sentences).toEqual([
      'The earliest day was 15 December 2026 and is now 19 December 2026.',
      'New: Too soon after hair removal',
      'No longer: Wait until your eczema has calmed down',
    ]);
  });

  it('is nothing when nothing changed', () => {
    expect(explainChange(before, before)).toEqual({
      added: [],
      gone: [],
      changed: [],
      sentences: ['Nothing has changed.'],
    });
  });

  it('follows one finding that moved or weighs more', () => {
    const later = screenWith({
      asOf: day('2026-12-08'),
      conditions: [{ code: 'eczema', status: 'active', inField: true }],
    });
    expect(explainChange(before, later).changed.map(({ after }) => after.until)).toEqual(['2026-12-22']);
    const warfarin: Partial<ScreenRequest> = { medicines: [{ name: 'warfarin', lastDose: 'ongoing' }] };
    const change = explainChange(screenWith(warfarin), screenWith({ ...warfarin, device: 'exceed' }));
    expect(change.decision).toEqual({ from: 'clinician', to: 'stop' });
    expect(change.earliest).toEqual({ from: '2026-12-01' });
    expect(change.sentences[1]).toContain('weighs more than before');
  });
});
