import { describe, expect, it } from 'vitest';
import { cleanLabel } from './inci-clean.ts';

const original = (label: string, part: string): string => {
  const { text, startOf, endOf } = cleanLabel(label);
  const at = text.indexOf(part);
  return label.slice(startOf(at), endOf(at + part.length));
};

describe('cleaning a label', () => {
  it.each([
    ['Aqua, Retinol', 'Aqua, Retinol'],
    ['Glycolic&nbsp;Acid', 'Glycolic Acid'],
    ['R&eacute;tinol &amp; Aqua', 're\u0301tinol & aqua'],
    ['R&#233;tinol, R&#xe9;tinol', 'rétinol, rétinol'],
    ['Aqua<br>Retinol', 'aqua\nretinol'],
    ['<b>Ret</b>inol', 'retinol'],
    ['Retinol <1 %', 'retinol <1 %'],
    ['Glyco\u00adlic \u200bAcid\ufeff', 'glycolic acid'],
    ['Retinol® Retinol² Aqua™', 'retinol retinol aqua'],
    ['reti-\nnyl', 'retinyl'],
    ['RETI- \r\n  NYL', 'retinyl'],
    ['Aqua-\nGlycerin', 'aqua-\nglycerin'],
    ['C12-\n15', 'c12-\n15'],
    ['&notanentity; &#0; &', '&notanentity;   &'],
  ])('%j is shown as %j', (label, shown) => {
    expect(cleanLabel(label).text.toLowerCase()).toBe(shown.toLowerCase());
  });

  it('knows the way back to the label as it was pasted', () => {
    expect(original('Aqua, <b>Glycolic</b>&nbsp;Acid, Parfum', 'Glycolic Acid')).toBe(
      'Glycolic</b>&nbsp;Acid',
    );
    expect(original('Aqua, reti-\nnyl palmitate', 'retinyl')).toBe('reti-\nnyl');
    expect(original('Aqua, Retinol', 'Retinol')).toBe('Retinol');
    expect(original('Aqua\u200b, Retinol', 'Retinol')).toBe('Retinol');
  });
});
