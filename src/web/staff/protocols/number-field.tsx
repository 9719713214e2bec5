import type { ProtocolKey } from '../../../clinical/protocol.ts';
import { strictnessOf } from '../../../clinical/protocol-strictness.ts';
import { TextField } from '../../design/field.tsx';
import type { Form } from '../../design/form.ts';
import { RangeDots } from '../../design/range-dots.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import { type ChangeInput, numberIn } from './change.schema.ts';
import { useNumberWords } from './number-words.ts';
import { SourcesOf } from './sources-of.tsx';
import { StrictnessTag } from './tags.tsx';
import type { Protocol } from './version-words.ts';

type FieldProps = {
  readonly base: Protocol;
  readonly number: ProtocolKey;
  readonly form: Form<ChangeInput>;
};

/** One number to look at or to change; a change asks for its reason, and says what it does. */
export const NumberField = ({ base, number, form }: FieldProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  const setting = base.numbers[number];
  if (setting === undefined) return null;
  const { value: was, unit, range, sources } = setting;
  const at = `/changes/${number}`;
  const is = numberIn(form.values.changes[number]?.value ?? '');
  const isNumber = !Number.isNaN(is);
  const changed = is !== was;
  const outside = isNumber && (is < range.low || is > range.high);
  const span = { low: words.say(range.low), high: words.amount(range.high, unit) };
  const found = range.low === range.high ? span.high : say('range', span);
  const shown = isNumber ? is : was;
  return (
    <div className="number-field" data-changed={changed || undefined}>
      <TextField
        {...form.text(`${at}/value`)}
        label={words.name(number)}
        hint={say('field.hint', { was: words.amount(was, unit), found })}
        inputMode="decimal"
        autoComplete="off"
        width="short"
        after={words.unit(unit, shown)}
      />
      <div className="number-field-range">
        <RangeDots
          range={range}
          dots={
            changed && isNumber
              ? [
                  { shape: 'ring', value: was },
                  { shape: 'dot', value: is },
                ]
              : [{ shape: 'dot', value: was }]
          }
          label={say('field.range', { ...span, was: words.say(was), is: words.say(shown) })}
        />
        <SourcesOf sources={sources} />
      </div>
      {changed && (
        <div className="number-field-reason">
          {isNumber && (
            <p className="row">
              <StrictnessTag strictness={strictnessOf(number, was, is)} />
              {outside && (
                <span className="tone-caution outside">
                  <Sign kind="caution" />
                  {say('outside')}
                </span>
              )}
            </p>
          )}
          <TextField
            {...form.text(`${at}/reason`)}
            label={
              <>
                {say('field.reason')}
                <span className="unseen">: {words.name(number)}</span>
              </>
            }
            hint={say(outside ? 'field.reason.outside' : 'field.reason.hint')}
            maxLength={500}
            autoComplete="off"
          />
        </div>
      )}
    </div>
  );
};
