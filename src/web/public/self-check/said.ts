import { isIsoDate } from '../../../kernel/day.ts';
import type { When } from '../../design/when.ts';
import type { Say } from '../../texts/language.ts';
import { type Answers, dayKey, detailKey, detailsAsked, picksOf, type Taking } from './answers.ts';
import { type QuestionId, questionOf, UNKNOWN } from './questions.ts';
import type { Words } from './words.ts';

/** What is needed to say an answer back in the reader's language. */
export type Voice = {
  readonly words: Words;
  readonly when: When;
  readonly say: Say<'self-check'>;
  readonly unknown: string;
};

const saidDay = (text: string, { when, unknown }: Voice): string =>
  isIsoDate(text) ? when.day(text) : unknown;

const saidUse = (line: { taking: Taking; last: string }, voice: Voice): string => {
  if (line.taking === 'ongoing') return voice.say('answers.ongoing');
  return line.taking === 'stopped' && isIsoDate(line.last)
    ? voice.say('answers.stopped', { day: voice.when.day(line.last) })
    : voice.say('answers.unknown');
};

const saidOption = (id: QuestionId, option: string, answers: Answers, voice: Voice): string => {
  const details = detailsAsked(questionOf(id), option, answers).map((detail) => {
    const said = answers.details[detailKey(id, option, detail.key)] ?? UNKNOWN;
    return detail.kind === 'day' ? saidDay(said, voice) : voice.words.detailOption(id, option, said);
  });
  const label = option === 'other' ? answers.otherAllergies : voice.words.option(id, option);
  return details.length === 0 ? label : `${label} (${details.join(', ')})`;
};

function saidList(id: QuestionId, answers: Answers, voice: Voice): readonly string[] {
  if (id === 'medicines') return answers.medicines.map((line) => `${line.name} (${saidUse(line, voice)})`);
  if (id === 'skin-care') return answers.products.map((line) => `${line.label} (${saidUse(line, voice)})`);
  return answers.holidays.map(({ from, to }) => `${saidDay(from, voice)} – ${saidDay(to, voice)}`);
}

/** The answer to one question, said back; one line a thing. */
export function saidAnswer(id: QuestionId, answers: Answers, voice: Voice): readonly string[] {
  if (questionOf(id).kind === 'day') {
    const said = answers.details[dayKey(id)] ?? UNKNOWN;
    return [isIsoDate(said) ? voice.when.dayInFull(said) : voice.unknown];
  }
  const picks = picksOf(answers, id);
  if (picks.includes('some')) return saidList(id, answers, voice);
  return picks.map((option) => saidOption(id, option, answers, voice));
}
