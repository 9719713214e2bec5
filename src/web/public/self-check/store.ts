import { useSyncExternalStore } from 'react';
import { keepDraft, readDraft } from '../../design/drafts.ts';
import { type Answers, answersFrom, noAnswers } from './answers.ts';

const KEY = 'self-check';

let answers: Answers | undefined;
const listeners = new Set<() => void>();

/** The answers of this tab; they survive a reload and end with the tab. */
function currentAnswers(): Answers {
  answers ??= answersFrom(readDraft(KEY));
  return answers;
}

export function setAnswers(change: (now: Answers) => Answers): void {
  answers = change(currentAnswers());
  keepDraft(KEY, answers);
  for (const listener of listeners) listener();
}

export const clearAnswers = (): void => setAnswers(() => noAnswers);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAnswers = (): Answers => useSyncExternalStore(subscribe, currentAnswers);

/** Whether anything has been answered yet. */
export const isStarted = (now: Answers): boolean =>
  now !== noAnswers && (Object.keys(now.picks).length > 0 || Object.keys(now.details).length > 0);
