import type { ReactNode } from 'react';
import type { ScarType } from '../../../clinical/zones.ts';
import { Choice, type ChoiceOption, MultiChoice } from '../../design/choice.tsx';
import { TextField } from '../../design/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { type Answers, dayKey, detailKey, detailsAsked, picksOf } from './answers.ts';
import { DayOrUnknown } from './day-or-unknown.tsx';
import { ScarDrawing, SkinSwatch } from './drawings.tsx';
import { HolidayLines, MedicineLines, ProductLines } from './line-fields.tsx';
import { type Detail, NONE, type Question, UNKNOWN } from './questions.ts';
import { useWords, type Words } from './words.ts';

/** Id and error of a field, by its name in the answers. */
export type FieldErrors = {
  readonly look: (field: string) => { readonly id: string; readonly error: string | undefined };
};

type FieldsProps = {
  readonly question: Question;
  readonly answers: Answers;
  readonly errors: FieldErrors;
  readonly onChange: (answers: Answers) => void;
};

const artOf = (question: Question, option: string): ReactNode => {
  if (question.drawn !== true || option === UNKNOWN) return undefined;
  return question.id === 'scars' ? <ScarDrawing type={option as ScarType} /> : <SkinSwatch type={option} />;
};

const optionsOf = (question: Question, words: Words): ChoiceOption[] =>
  question.options.map((option) => {
    const hint = words.optionHint(question.id, option);
    const art = artOf(question, option);
    return {
      value: option,
      label: words.option(question.id, option),
      ...(hint !== undefined && { hint }),
      ...(art !== undefined && { art }),
    };
  });

type DetailProps = FieldsProps & { readonly option: string; readonly detail: Detail };

const DetailField = ({ question, answers, errors, onChange, option, detail }: DetailProps) => {
  const words = useWords();
  const field = detailKey(question.id, option, detail.key);
  const value = answers.details[field] ?? '';
  const set = (said: string): void =>
    onChange({ ...answers, details: { ...answers.details, [field]: said } });
  const shared = { ...errors.look(field), label: words.detail(question.id, option, detail.key) };
  if (detail.kind === 'day') return <DayOrUnknown {...shared} value={value} onChange={set} />;
  return (
    <Choice
      {...shared}
      options={detail.options.map((code) => ({
        value: code,
        label: words.detailOption(question.id, option, code),
      }))}
      value={value === '' ? undefined : value}
      onChange={set}
    />
  );
};

/** What more there is to say about the options chosen. */
const Details = (props: FieldsProps) => (
  <>
    {picksOf(props.answers, props.question.id).flatMap((option) =>
      detailsAsked(props.question, option, props.answers).map((detail) => (
        <div key={`${option}.${detail.key}`} className="detail">
          <DetailField {...props} option={option} detail={detail} />
        </div>
      )),
    )}
  </>
);

const Picks = ({ question, answers, errors, onChange }: FieldsProps) => {
  const words = useWords();
  const find = words.find;
  const hint = find(`hint.${question.id}`);
  const shared = {
    ...errors.look(question.id),
    label: <span className="unseen">{find(`q.${question.id}`)}</span>,
    ...(hint !== undefined && { hint }),
    options: optionsOf(question, words),
    sideBySide: question.drawn === true,
  };
  const picks = picksOf(answers, question.id);
  const set = (chosen: readonly string[]): void =>
    onChange({ ...answers, picks: { ...answers.picks, [question.id]: chosen } });
  return question.kind === 'many' ? (
    <MultiChoice {...shared} alone={[NONE, UNKNOWN]} value={picks} onChange={set} />
  ) : (
    <Choice {...shared} value={picks[0]} onChange={(chosen) => set([chosen])} />
  );
};

const OtherAllergies = ({ answers, errors, onChange }: FieldsProps) => {
  const say = useTexts('self-check');
  return (
    <div className="detail">
      <TextField
        {...errors.look('allergies.other')}
        label={say('allergies.other')}
        hint={say('allergies.other.hint')}
        value={answers.otherAllergies}
        onChange={(otherAllergies) => onChange({ ...answers, otherAllergies })}
      />
    </div>
  );
};

const Listed = ({ question, answers, errors, onChange }: FieldsProps) => {
  if (question.kind === 'medicines')
    return (
      <MedicineLines
        errors={errors}
        lines={answers.medicines}
        onChange={(medicines) => onChange({ ...answers, medicines })}
      />
    );
  if (question.kind === 'products')
    return (
      <ProductLines
        errors={errors}
        lines={answers.products}
        onChange={(products) => onChange({ ...answers, products })}
      />
    );
  return (
    <HolidayLines
      errors={errors}
      lines={answers.holidays}
      onChange={(holidays) => onChange({ ...answers, holidays })}
    />
  );
};

const Birth = ({ question, answers, errors, onChange }: FieldsProps) => {
  const words = useWords();
  const field = dayKey(question.id);
  return (
    <DayOrUnknown
      {...errors.look(field)}
      label={<span className="unseen">{words.find(`q.${question.id}`)}</span>}
      value={answers.details[field] ?? ''}
      onChange={(said) => onChange({ ...answers, details: { ...answers.details, [field]: said } })}
    />
  );
};

/** The fields of one question, with what its answers make necessary. */
export function QuestionFields(props: FieldsProps) {
  const { question, answers } = props;
  if (question.kind === 'day') return <Birth {...props} />;
  const picks = picksOf(answers, question.id);
  return (
    <>
      <Picks {...props} />
      <Details {...props} />
      {picks.includes('some') && <Listed {...props} />}
      {picks.includes('other') && <OtherAllergies {...props} />}
    </>
  );
}
