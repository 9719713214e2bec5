import { describe, expect, it } from 'vitest';
import { checkInSchema, emptyCheckIn, isEmergency, type Typed } from './check-in.schema.ts';

const calm: Typed = { redness: 2, swelling: 0, pain: 0, itch: 1, peeling: 0, signs: ['none'], note: '' };

const faultsOf = (typed: Typed, day = 3): string[] => {
  const result = checkInSchema('en', day).safeParse(typed);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('/'));
};

describe('a check-in that is being typed', () => {
  it('sends "none of these" as an empty list', () => {
    const result = checkInSchema('es', 3).safeParse(calm);
    expect(result.success && result.data).toMatchObject({ redness: 2, signs: [], language: 'es' });
  });

  it('asks for every symptom and for the list of signs', () => {
    expect(faultsOf(emptyCheckIn)).toEqual(['redness', 'swelling', 'pain', 'itch', 'peeling', 'signs']);
    const { itch: _, ...gap } = calm;
    expect(faultsOf(gap)).toEqual(['itch']);
  });

  it('asks for nothing more when help is needed at once', () => {
    expect(faultsOf({ signs: ['breathing-trouble'], note: '' })).toEqual([]);
    expect(faultsOf({ signs: ['pus'], note: '' })).toContain('redness');
  });

  it('knows an emergency by the sign, by the day, and by two signs together', () => {
    const ticked = (...signs: Typed['signs']) => ({ ...calm, signs });
    expect(isEmergency(ticked('seizure'), 9)).toBe(true);
    expect(isEmergency(ticked('hives'), 0)).toBe(true);
    expect(isEmergency(ticked('hives'), 2)).toBe(false);
    expect(isEmergency(ticked('hives', 'facial-swelling'), 2)).toBe(true);
    expect(isEmergency(ticked('none'), 0)).toBe(false);
  });
});
