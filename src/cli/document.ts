import { type Fault, pointerOf } from '../contract/problem.ts';
import { repeatedFields } from '../kernel/json-text.ts';
import { type Chunk, MOST_BYTES } from './input.ts';

export type Read = { readonly document: unknown } | { readonly faults: Fault[] };

const whole = (detail: string): Read => ({ faults: [{ pointer: '', detail }] });

/** The text of a chunk; a byte order mark is dropped. Undefined when the bytes are not UTF-8. */
function textOf(chunk: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(chunk);
  } catch {
    return undefined;
  }
}

const BLANK: readonly number[] = [0x20, 0x09, 0x0d];

/** Whether a line holds nothing: such lines are passed over. */
export const isBlank = (chunk: Chunk): boolean =>
  chunk !== 'too-long' && chunk.every((byte) => BLANK.includes(byte));

/** Reads one JSON document; a field given twice is a fault, since one of the two answers would be lost. */
export function readDocument(chunk: Chunk): Read {
  if (chunk === 'too-long') return whole(`must be no longer than ${MOST_BYTES / 1024 / 1024} MiB`);
  const text = textOf(chunk);
  if (text === undefined) return whole('is not UTF-8');
  if (text.trim() === '') return whole('is empty; it must be one JSON document');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return whole(`is not JSON: ${(error as Error).message}`);
  }
  const repeated = repeatedFields(text);
  if (repeated.length === 0) return { document };
  return {
    faults: repeated.map(({ path }) => ({
      pointer: pointerOf(path),
      detail: 'is given more than once; keep one',
    })),
  };
}
