import { once } from 'node:events';
import { type Fault, faultsOf, invalidProblem } from '../contract/problem.ts';
import type { AnyVerb } from '../contract/verb.ts';
import { verbs } from '../contract/verbs.ts';
import { isBlank, readDocument } from './document.ts';
import { type Chunk, linesOf, openInput, wholeOf } from './input.ts';

const pad = (name: string): string => `  ${name.padEnd(14)}`;

/** The text of `stipple --help`. */
export const verbHelp = (commands: readonly (readonly [string, string])[]): string =>
  [
    'stipple: a course of microneedling for acne scars, from a first question to a measured result.',
    '',
    'Answers to one JSON document (FILE, or - for standard input):',
    ...verbs.map((verb) => `${pad(verb.name)}${verb.summary}`),
    '',
    'Running it:',
    ...commands.map(([name, summary]) => `${pad(name)}${summary}`),
    '',
    'stipple VERB --help shows an example. --ndjson: one document a line in, one a line out.',
    '',
  ].join('\n');

const exampleHelp = (verb: AnyVerb, program: string): string =>
  [
    `stipple ${verb.name}: ${verb.summary}`,
    '',
    `${program} ${verb.name} - <<'END'`,
    JSON.stringify(verb.example, null, 2),
    'END',
    '',
  ].join('\n');

type Outcome = { readonly answer: unknown } | { readonly faults: Fault[] };

function outcomeOf(verb: AnyVerb, chunk: Chunk): Outcome {
  const read = readDocument(chunk);
  if ('faults' in read) return read;
  const parsed = verb.request.safeParse(read.document);
  return parsed.success ? { answer: verb.run(parsed.data as never) } : { faults: faultsOf(parsed.error) };
}

/** Writes a line, and waits while whoever reads it is behind. */
async function writeLine(stream: NodeJS.WriteStream, value: unknown): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
}

/** One line a document; a line that is not valid is answered by its problem, in its place. Blank lines are no documents. */
async function runLines(verb: AnyVerb, input: AsyncIterable<Buffer>): Promise<number> {
  const faults: Fault[] = [];
  let position = 0;
  for await (const line of linesOf(input)) {
    if (isBlank(line)) continue;
    const outcome = outcomeOf(verb, line);
    await writeLine(process.stdout, 'answer' in outcome ? outcome.answer : invalidProblem(outcome.faults));
    if ('faults' in outcome)
      for (const fault of outcome.faults) faults.push({ ...fault, pointer: `/${position}${fault.pointer}` });
    position += 1;
  }
  if (faults.length === 0) return 0;
  await writeLine(process.stderr, invalidProblem(faults));
  return 2;
}

async function runOne(verb: AnyVerb, input: AsyncIterable<Buffer>): Promise<number> {
  const outcome = outcomeOf(verb, await wholeOf(input));
  if ('answer' in outcome) {
    await writeLine(process.stdout, outcome.answer);
    return 0;
  }
  await writeLine(process.stderr, invalidProblem(outcome.faults));
  return 2;
}

const OPTIONS = ['--ndjson', '--help', '-h'];

/** What is wrong with how the command was called, not with the document. */
function misuseOf(args: readonly string[]): string | undefined {
  const strange = args.find((arg) => arg.startsWith('-') && arg !== '-' && !OPTIONS.includes(arg));
  if (strange !== undefined) return `there is no option ${strange}`;
  return args.filter((arg) => !OPTIONS.includes(arg)).length > 1 ? 'reads one FILE at a time' : undefined;
}

/**
 * Runs a verb on a document. Exit codes: 0 answered; 2 not valid, with a problem document on standard error and
 * nothing on standard output (with `--ndjson`, each line has its answer or its problem there); 1 anything else.
 * `program` is how the command was called, for an example that can be pasted back.
 */
export async function runVerb(name: string, args: readonly string[], program: string): Promise<number> {
  const verb = verbs.find((one) => one.name === name);
  const misuse = verb === undefined ? `there is no "${name}"` : misuseOf(args);
  if (verb === undefined || misuse !== undefined) {
    process.stderr.write(`stipple: ${misuse}; stipple --help lists what there is\n`);
    return 1;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(exampleHelp(verb, program));
    return 0;
  }
  const input = openInput(args.find((arg) => !OPTIONS.includes(arg)) ?? '-');
  return args.includes('--ndjson') ? runLines(verb, input) : runOne(verb, input);
}
