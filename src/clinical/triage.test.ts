import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { type Level, levels, readSign, type Sign, signs, strongerLevel, strongestLevel } from './triage.ts';

const levelOf = (sign: Sign, day: number, ...others: readonly Sign[]): Level =>
  readSign(sign, { day, all: new Set([sign, ...others]) }).level;

describe('signs (fact sheet 8)', () => {
  const anyDay: readonly (readonly [Sign, Level])[] = [
    ['breathing-trouble', 'emergency'],
    ['blue-grey', 'emergency'],
    ['seizure', 'emergency'],
    ['vision-change', 'emergency'],
    ['fever', 'same-day'],
    ['pus', 'same-day'],
    ['spreading-warmth', 'same-day'],
    ['vesicles', 'same-day'],
    ['dark-patch', 'watch'],
    ['linear-tracks', 'watch'],
    ['new-papules', 'watch'],
  ];

  it.each(anyDay)('%s means %s on any day', (sign, level) => {
    expect([0, 1, 6, 14, 40, 90].map((day) => levelOf(sign, day))).toEqual(Array(6).fill(level));
  });

  it('hives are an emergency on the first day, or with breathing trouble or a swollen face', () => {
    expect(levelOf('hives', 0)).toBe('emergency');
    expect(levelOf('hives', 1)).toBe('same-day');
    expect(levelOf('hives', 5, 'breathing-trouble')).toBe('emergency');
    expect(levelOf('hives', 5, 'facial-swelling')).toBe('emergency');
  });

  it('a swollen face alone is seen the same day, with hives or breathing trouble at once', () => {
    expect(levelOf('facial-swelling', 0)).toBe('same-day');
    expect(levelOf('facial-swelling', 3, 'hives')).toBe('emergency');
    expect(levelOf('facial-swelling', 3, 'breathing-trouble')).toBe('emergency');
  });

  it('fainting is an emergency within the first 24 hours', () => {
    expect(levelOf('faint', 0)).toBe('emergency');
    expect(levelOf('faint', 1)).toBe('same-day');
  });

  it('a nodule is seen the same day from week 2 to week 8', () => {
    expect([13, 14, 56, 57].map((day) => levelOf('nodule', day))).toEqual([
      'watch',
      'same-day',
      'same-day',
      'watch',
    ]);
  });

  it('a dark patch means pigment from day 14 on', () => {
    const textOn = (day: number) => readSign('dark-patch', { day, all: new Set(['dark-patch']) }).text;
    expect([13, 14].map(textOn)).toEqual(['dark-patch-early', 'dark-patch']);
  });

  it('rest on sources that exist', () => {
    for (const sign of signs)
      for (const day of [0, 20])
        for (const id of readSign(sign, { day, all: new Set([sign]) }).sources)
          expect(sources.has(id)).toBe(true);
  });
});

describe('levels', () => {
  it('are ordered from expected to emergency', () => {
    expect(levels.map((level) => strongerLevel(level, 'watch'))).toEqual([
      'watch',
      'watch',
      'same-day',
      'emergency',
    ]);
    expect(strongestLevel([])).toBe('expected');
    expect(strongestLevel(['watch', 'emergency', 'same-day'])).toBe('emergency');
  });
});
