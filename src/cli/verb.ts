import { type Fault, faultsOf, invalidProblem } from '../contract/problem.ts';
import type { AnyVerb } from '../contract/verb.ts';
import { verbs } from '../contract/verbs.ts';

type Read = (file: string) => string;

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

const exampleHelp = (verb: AnyVerb): string =>
  [
    `stipple ${verb.name}: ${verb.summary}`,
    '',
    `stipple ${verb.name} - <<'END'`,
    JSON.stringify(verb.example, null, 2),
    'END',
    '',
  ].join('\n');

type Outcome = { readonly answer: unknown } | { readonly faults: Fault[] };

function outcomeOf(verb: AnyVerb, text: string): Outcome {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { faults: [{ pointer: '', detail: `is not JSON: ${(error as Error).message}` }] };
  }
  const parsed = verb.request.safeParse(document);
  return parsed.success ? { answer: verb.run(parsed.data as never) } : { faults: faultsOf(parsed.error) };
}

/** One line a document; a line that is not valid is answered by its problem, in its place. */
function runLines(verb: AnyVerb, text: string): number {
  const outcomes = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => outcomeOf(verb, line));
  const lines = outcomes.map((outcome) =>
    JSON.stringify('answer' in outcome ? outcome.answer : invalidProblem(outcome.faults)),
  );
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  const faults = outcomes.flatMap((outcome, line) =>
    'faults' in outcome
      ? outcome.faults.map((fault) => ({ ...fault, pointer: `/${line}${fault.pointer}` }))
      : [],
  );
  if (faults.length === 0) return 0;
  process.stderr.write(`${JSON.stringify(invalidProblem(faults))}\n`);
  return 2;
}

/**
 * Runs a verb on a document. Exit codes: 0 answered; 2 not valid, with a problem document on standard error and
 * nothing on standard output; 1 anything else.
 */
export async function runVerb(name: string, args: readonly string[], read: Read): Promise<number> {
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) {
    process.stderr.write(`stipple: there is no "${name}"; stipple --help lists what there is\n`);
    return 1;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(exampleHelp(verb));
    return 0;
  }
  const text = read(args.find((arg) => !arg.startsWith('--')) ?? '-');
  if (args.includes('--ndjson')) return runLines(verb, text);
  const outcome = outcomeOf(verb, text);
  if ('answer' in outcome) {
    process.stdout.write(`${JSON.stringify(outcome.answer)}\n`);
    return 0;
  }
  process.stderr.write(`${JSON.stringify(invalidProblem(outcome.faults))}\n`);
  return 2;
}
