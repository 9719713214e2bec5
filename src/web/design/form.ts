import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Fault } from '../../contract/problem.ts';
import { ApiProblem } from '../api.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { idOf, matches, pointerOf, readAt, writeAt } from './pointer.ts';

/** The part of a zod schema a form needs; a contract's body fits, and so does anything with the same promise. */
type Schema<Output> = {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: z.ZodError };
};

/** A refusal in our own words, thrown by `onSubmit`: shown as it is, beside its field. */
export class FieldFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(...faults: readonly Fault[]) {
    super(faults.map(({ detail }) => detail).join(' '));
    this.name = 'FieldFaults';
    this.faults = faults;
  }
}

export type FormSettings<Input, Output> = {
  /** The contract's schema, or a way to fetch it when it is first needed: on public pages zod comes with it. */
  readonly schema: Schema<Output> | (() => Promise<Schema<Output>>);
  readonly initial: Input;
  /** What to do with a valid document; throw to refuse it. */
  readonly onSubmit: (value: Output) => Promise<unknown>;
  /** Our words for a fault, by pointer (`*` for any one key); without one the fault's own detail is shown. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Keeps what is typed under this name until it has been sent. */
  readonly draft?: string;
};

/** What a text field needs: `<TextField label="…" {...form.text('/name')} />`. */
export type TextBinding = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

export type Form<Input> = {
  readonly values: Input;
  readonly set: (pointer: string, value: unknown) => void;
  readonly replace: (values: Input) => void;
  readonly text: (pointer: string) => TextBinding;
  /** Id and error for a field that is not text; read and write it with `values` and `set`. */
  readonly look: (pointer: string) => { readonly id: string; readonly error: string | undefined };
  /** The faults of the last attempt, in order, in our words. */
  readonly faults: readonly Fault[];
  /** Counts attempts, so that the summary takes the focus each time. */
  readonly attempt: number;
  /** Why the last attempt failed, when no field is to blame. */
  readonly failure: Error | undefined;
  readonly sending: boolean;
  readonly submit: (event?: FormEvent) => Promise<void>;
};

const faultsOfZod = (error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({ pointer: pointerOf(issue.path), detail: issue.message }));

const faultsOfProblem = (error: unknown): readonly Fault[] =>
  error instanceof ApiProblem ? (error.problem.errors ?? []) : [];

/** One fault a field: the first is enough to act on. */
const firstOfEach = (faults: readonly Fault[]): Fault[] =>
  faults.filter((fault, at) => faults.findIndex((other) => other.pointer === fault.pointer) === at);

type Outcome = {
  readonly faults: readonly Fault[];
  readonly failure: Error | undefined;
  /** The faults are in our words already. */
  readonly worded?: true;
};

const clean: Outcome = { faults: [], failure: undefined };

function outcomeOf(error: unknown): Outcome {
  if (error instanceof FieldFaults) return { faults: error.faults, failure: undefined, worded: true };
  const faults = faultsOfProblem(error);
  if (faults.length > 0) return { faults, failure: undefined };
  return { faults: [], failure: error instanceof Error ? error : new Error(String(error)) };
}

/** What was typed before, over what the form starts with: a draft of an older form may lack a field. */
const withDraft = <Input extends object>(initial: Input, draft: string | undefined): Input => ({
  ...initial,
  ...(draft === undefined ? {} : readDraft<Partial<Input>>(draft)),
});

/** A form over one document of the contract. Nothing typed is ever lost: not by a fault, a refusal or a reload. */
export function useForm<Input extends object, Output>(settings: FormSettings<Input, Output>): Form<Input> {
  const { schema, initial, onSubmit, messages, draft } = settings;
  const [values, setValues] = useState<Input>(() => withDraft(initial, draft));
  const [outcome, setOutcome] = useState<Outcome>(clean);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const underWay = useRef(false);
  const sent = useRef(false);

  useEffect(() => {
    if (draft !== undefined && !sent.current && values !== initial) keepDraft(draft, values);
  }, [draft, values, initial]);

  const faults = useMemo(() => {
    const worded = (fault: Fault): Fault => {
      if (outcome.worded) return fault;
      const ours = Object.entries(messages ?? {}).find(([pattern]) => matches(pattern, fault.pointer));
      return ours ? { ...fault, detail: ours[1] } : fault;
    };
    return firstOfEach(outcome.faults).map(worded);
  }, [outcome, messages]);

  const refuse = useCallback((next: Outcome) => {
    setOutcome(next);
    setAttempt((count) => count + 1);
  }, []);

  const attemptOnce = async (): Promise<void> => {
    const known = typeof schema === 'function' ? await schema() : schema;
    const parsed = known.safeParse(values);
    if (!parsed.success) {
      refuse({ faults: faultsOfZod(parsed.error), failure: undefined });
      return;
    }
    await onSubmit(parsed.data);
    sent.current = true;
    if (draft !== undefined) dropDraft(draft);
    setOutcome(clean);
  };

  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (underWay.current) return;
    underWay.current = true;
    setSending(true);
    await attemptOnce().catch((error: unknown) => refuse(outcomeOf(error)));
    setSending(false);
    underWay.current = false;
  };

  const set = useCallback(
    (pointer: string, value: unknown) => setValues((now) => writeAt(now, pointer, value)),
    [],
  );
  const look = (pointer: string) => ({
    id: idOf(pointer),
    error: faults.find((fault) => fault.pointer === pointer)?.detail,
  });
  return {
    values,
    set,
    replace: setValues,
    look,
    text: (pointer) => ({
      ...look(pointer),
      name: pointer.slice(1),
      value: String(readAt(values, pointer) ?? ''),
      onChange: (value) => set(pointer, value),
    }),
    faults,
    attempt,
    failure: outcome.failure,
    sending,
    submit,
  };
}
