import { describe, expect, it } from 'vitest';
import { cutWords, GAP, type Gap } from './inci-words.ts';

const nameOf = (gap: Gap): string => Object.entries(GAP).find(([, value]) => value === gap)?.[0] ?? '?';

const cut = (text: string): string =>
  cutWords(text)
    .map(({ text: word, gap }, index) => (index === 0 ? word : `<${nameOf(gap)}> ${word}`))
    .join(' ');

describe('cutting a label into words', () => {
  it.each([
    ['Aqua, Retinyl Palmitate', 'aqua <item> retinyl <space> palmitate'],
    ['Aqua;Retinol|Mica•Talc·Silica', 'aqua <item> retinol <item> mica <item> talc <item> silica'],
    ['Retinyl-Palmitate', 'retinyl <hyphen> palmitate'],
    ['Aqua - Retinol', 'aqua <item> retinol'],
    ['Citric\nAcid', 'citric <line> acid'],
    ['Aqua\n\nRetinol', 'aqua <sentence> retinol'],
    ['Aqua\n- Retinol\n* Mica', 'aqua <item> retinol <item> mica'],
    ['Aqua/Water', 'aqua <slash> water'],
    ['Aqua (Water), Mica', 'aqua <bracket> water <item> mica'],
    ['Ingredients: Aqua', 'ingredients <colon> aqua'],
    ['Free of parabens. Aqua', 'free <space> of <space> parabens <sentence> aqua'],
    ['Retinol.Aqua', 'retinol <item> aqua'],
    ['1. Aqua 2. Mica', '1 <item> aqua <space> 2 <item> mica'],
    ['Alcohol Denat. Aqua', 'alcohol <space> denat <space> aqua'],
    ['C.I. 77891', 'c <space> i <space> 77891'],
    ['1,2-Hexanediol', '1 <hyphen> 2 <hyphen> hexanediol'],
    ['Peptide-1,0.5 % Retinol', 'peptide <hyphen> 1 <item> 0.5 % <space> retinol'],
    ['Gluconolactone (and) Sodium Benzoate', 'gluconolactone <item> sodium <space> benzoate'],
    ['Retinol3, C12-15', 'retinol <space> 3 <item> c12 <hyphen> 15'],
    ['Retin0l', 'retin0l'],
    ['Äpfelsäure, Acide tartrique', 'apfelsaure <item> acide <space> tartrique'],
    ['水、甘油', '水 <item> 甘油'],
  ])('%j', (label, words) => {
    expect(cut(label)).toBe(words);
  });

  it('reads percentages with a comma, a point or a space', () => {
    expect(cutWords('0,3% Retinol 2 % Aqua 10％').map((word) => word.percent)).toEqual([
      0.3,
      undefined,
      2,
      undefined,
      10,
    ]);
  });

  it('takes short brackets after a name for a remark, and long ones for a list', () => {
    const remarks = (text: string): readonly boolean[] => cutWords(text).map((word) => word.remark);
    expect(remarks('Tocopherol (Vitamin E, natural)')).toEqual([false, true, true, true]);
    expect(remarks('Contains (Aqua, Mica, Talc, Silica)')).toEqual([false, false, false, false, false]);
    expect(remarks('[Aqua, Mica]')).toEqual([false, false]);
    expect(remarks('Aqua (Water, Mica')).toEqual([false, false, false]);
  });

  it('keeps the range of each word', () => {
    expect(cutWords('Aqua, Retinol').map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [6, 13],
    ]);
  });
});
