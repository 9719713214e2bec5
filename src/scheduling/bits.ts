/**
 * Sets of places on a grid, one bit a place, 32 to a word. Bit `i` of a calendar says that the resource is free for
 * the whole of grid place `i`; all arithmetic on calendars is arithmetic on these words.
 */
export type Bits = Int32Array;

const WORD = 32;

export const emptyBits = (places: number): Bits => new Int32Array(Math.ceil(places / WORD));

/** A set of all places `0 … places − 1`; what lies beyond stays empty. */
export function fullBits(places: number): Bits {
  const bits = emptyBits(places).fill(-1);
  const rest = places % WORD;
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

/** Removes places `from … to − 1`; anything outside the set is ignored. */
export function clearRange(bits: Bits, from: number, to: number): void {
  const start = Math.max(0, from);
  const end = Math.min(bits.length * WORD, to);
  if (start >= end) return;
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  const head = -1 << (start & 31);
  const tail = -1 >>> (31 - ((end - 1) & 31));
  if (first === last) {
    bits[first] = word(bits, first) & ~(head & tail);
    return;
  }
  bits[first] = word(bits, first) & ~head;
  bits.fill(0, first + 1, last);
  bits[last] = word(bits, last) & ~tail;
}

export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = word(bits, place >>> 5) | (1 << (place & 31));
}

export const hasBit = (bits: Bits, place: number): boolean =>
  place >= 0 && place < bits.length * WORD && ((word(bits, place >>> 5) >>> (place & 31)) & 1) === 1;

/** Adds every `step`-th place of `from … to − 1`, `from` the first. */
export function addEvery(bits: Bits, step: number, { from, to }: { from: number; to: number }): void {
  const end = Math.min(to, bits.length * WORD);
  if (step >= WORD) {
    for (let place = from; place < end; place += step) addBit(bits, place);
    return;
  }
  const patterns = Int32Array.from({ length: WORD }, (_, phase) => everyFrom(phase, step));
  for (let place = from; place < end; ) {
    const w = place >>> 5;
    const phase = place & 31;
    const pattern = patterns[phase] ?? 0;
    const last = end - w * WORD;
    bits[w] = word(bits, w) | (last < WORD ? pattern & ((1 << last) - 1) : pattern);
    place += Math.trunc((WORD - 1 - phase + step) / step) * step;
  }
}

/** A word with every `step`-th bit from `phase`. */
function everyFrom(phase: number, step: number): number {
  let pattern = 0;
  for (let bit = phase; bit < WORD; bit += step) pattern |= 1 << bit;
  return pattern;
}

/** Adds every place of `other`. */
export function uniteWith(bits: Bits, other: Bits): void {
  const words = Math.min(bits.length, other.length);
  for (let w = 0; w < words; w += 1) bits[w] = word(bits, w) | word(other, w);
}

/** Keeps a place only when `other` has the place `ahead` further on. */
export function keepWhereAhead(bits: Bits, other: Bits, ahead: number): void {
  const skip = ahead >>> 5;
  const shift = ahead & 31;
  const back = WORD - shift;
  const inside = Math.max(0, Math.min(bits.length, other.length - skip));
  if (shift === 0) {
    for (let w = 0; w < inside; w += 1) bits[w] = word(bits, w) & word(other, w + skip);
  } else if (inside > 0) {
    const whole = Math.min(inside, other.length - skip - 1);
    let low = word(other, skip);
    for (let w = 0; w < whole; w += 1) {
      const high = word(other, w + skip + 1);
      bits[w] = word(bits, w) & ((low >>> shift) | (high << back));
      low = high;
    }
    if (whole < inside) bits[whole] = word(bits, whole) & (low >>> shift);
  }
  bits.fill(0, inside);
}

/** Keeps a place only when it and the next `length − 1` are all there: doubling, so log₂(length) passes. */
export function keepRuns(bits: Bits, length: number): void {
  for (let sure = 1; sure < length; ) {
    const step = Math.min(sure, length - sure);
    keepWhereAhead(bits, bits, step);
    sure += step;
  }
}

/** The first place in `from … to − 1`, or −1. */
export function firstBit(bits: Bits, from: number, to: number): number {
  const end = Math.min(to, bits.length * WORD);
  if (from >= end) return -1;
  let w = from >>> 5;
  let rest = word(bits, w) & (-1 << (from & 31));
  const last = (end - 1) >>> 5;
  while (rest === 0) {
    w += 1;
    if (w > last) return -1;
    rest = word(bits, w);
  }
  const place = w * WORD + 31 - Math.clz32(rest & -rest);
  return place < end ? place : -1;
}

/** How many places the set holds. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let w = 0; w < bits.length; w += 1) {
    let rest = word(bits, w);
    rest -= (rest >>> 1) & 0x55555555;
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
    count += Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/**
 * Reads a word that exists. No caller asks beyond the end: one such read, and the engine would compile every loop
 * here for it, at several times the cost.
 */
const word = (bits: Bits, index: number): number => bits[index] ?? 0;
