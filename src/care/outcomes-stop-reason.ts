import { STOP_REASONS, type StopReason } from '../evidence/outcomes/course-row.ts';

/**
 * Words by which a written reason is sorted, English and Spanish, in the order in which they are tried: harm before
 * result, because "pigment, no improvement" is a harm. Whoever opens the figure reads the reason as it was written.
 */
const WORDS: readonly (readonly [StopReason, RegExp])[] = [
  [
    'adverse-event',
    /\b(adverse|reaction|infection|pigment|hyperpigment|keloid|burn|allerg|herpes|infecci|reacci|pigmentaci|queloide|alergi)/,
  ],
  [
    'medical',
    /\b(pregnan|isotretinoin|breastfeed|illness|surgery|medical|diagnos|embaraz|lactancia|enfermedad|cirug|isotretino)/,
  ],
  [
    'enough-improvement',
    /\b(satisfied|happy with|enough improvement|good enough|goal reached|satisfech|suficiente|content[oa] con)/,
  ],
  [
    'no-improvement',
    /\b(no improvement|no change|not improv|no better|no effect|did not help|worse|sin mejor|no mejor|sin cambio|peor)/,
  ],
  ['cost', /\b(cost|money|afford|price|expens|coste|dinero|precio|car[oa]\b)/],
  ['moved', /\b(moved|moving|relocat|new city|abroad|mudanza|mudad|se muda|extranjero)/],
  ['personal', /\b(personal|family|time off|work schedule|no time|familia|trabajo|tiempo)/],
];

const isCode = (text: string): text is StopReason => STOP_REASONS.some((reason) => reason === text);

/** Why a course was stopped, from the reason as written: a code at its start, else the first word that says; else `other`. */
export function stopReasonOf(why: string | null): StopReason {
  const text = (why ?? '').trim().toLowerCase();
  const [first = ''] = text.split(/[\s:;,.]/, 1);
  if (isCode(first)) return first;
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
}
