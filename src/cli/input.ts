import { createReadStream } from 'node:fs';

/** The largest document that is read: some hundred times the calendars of the largest clinic. */
export const MOST_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Bytes of one document, or that there were too many of them. */
export type Chunk = Buffer | 'too-long';

/** Standard input for `-`; a file that cannot be opened ends the run with its plain message. */
export const openInput = (file: string): AsyncIterable<Buffer> =>
  file === '-' ? process.stdin : createReadStream(file);

/** Gathers pieces up to the limit; beyond it they are counted, not kept. */
class Gathered {
  private pieces: Buffer[] = [];
  private bytes = 0;

  add(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes <= MOST_BYTES) this.pieces.push(piece);
    else this.pieces = [];
  }

  get isEmpty(): boolean {
    return this.bytes === 0;
  }

  take(): Chunk {
    const chunk = this.bytes > MOST_BYTES ? 'too-long' : Buffer.concat(this.pieces);
    this.pieces = [];
    this.bytes = 0;
    return chunk;
  }
}

/** The whole input as one document. */
export async function wholeOf(input: AsyncIterable<Buffer>): Promise<Chunk> {
  const gathered = new Gathered();
  for await (const piece of input) gathered.add(piece);
  return gathered.take();
}

/**
 * The input line by line, as it arrives. Only a line feed ends a line: U+2028 may stand inside a JSON text, and a
 * carriage return before the line feed is blank space to JSON.
 */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Chunk> {
  const gathered = new Gathered();
  for await (const piece of input) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      gathered.add(piece.subarray(start, end));
      yield gathered.take();
      start = end + 1;
    }
    gathered.add(piece.subarray(start));
  }
  if (!gathered.isEmpty) yield gathered.take();
}
