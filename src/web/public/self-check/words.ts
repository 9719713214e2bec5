import { type Find, useLookup, useTexts } from '../../texts/language.ts';
import { NONE, type QuestionId, UNKNOWN } from './questions.ts';

/** The words of options and details, found by their codes. */
export type Words = {
  readonly option: (id: QuestionId, option: string) => string;
  readonly optionHint: (id: QuestionId, option: string) => string | undefined;
  readonly detail: (id: QuestionId, option: string, detail: string) => string;
  readonly detailOption: (id: QuestionId, option: string, value: string) => string;
  readonly find: Find;
};

/** Questions whose options share one set of words for their status. */
const statusWords = (id: QuestionId, option: string): string => {
  if (id === 'growths') return 'cancer';
  if (id === 'health') return option === 'diabetes' ? 'diabetes' : 'course';
  return 'flare';
};

const sharedDetail = (id: QuestionId, detail: string): string => {
  if (id === 'procedures') return 'd.procedures.on';
  return detail === 'status' && id === 'skin-now' ? 'd.flare' : `d.course.${detail}`;
};

/** A code without words is shown as itself, which a test forbids. */
export function useWords(): Words {
  const find = useLookup('self-check');
  const say = useTexts('self-check');
  const common = useTexts('common');
  const option = (id: QuestionId, code: string): string => {
    if (code === UNKNOWN) return common('unknown');
    return find(`o.${id}.${code}`) ?? (code === NONE ? say('none') : code);
  };
  return {
    find,
    option,
    optionHint: (id, code) => find(`h.${id}.${code}`),
    detail: (id, code, detail) =>
      find(`d.${id}.${code}.${detail}`) ??
      find(sharedDetail(id, detail), { what: option(id, code) }) ??
      detail,
    detailOption: (id, code, value) =>
      value === UNKNOWN ? common('unknown') : (find(`o.${statusWords(id, code)}.${value}`) ?? value),
  };
}
