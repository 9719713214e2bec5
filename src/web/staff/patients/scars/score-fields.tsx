import { ECCA_TOP_GRADE, eccaItems } from '../../../../clinical/ecca.ts';
import { countedLesions, type Lesion } from '../../../../clinical/goodman-baron.ts';
import { scoreTexts } from '../../../../clinical/texts/scores.ts';
import { Button } from '../../../design/button.tsx';
import { Choice } from '../../../design/choice.tsx';
import { Stepper } from '../../../design/stepper.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { type ChartInput, eccaFromMap } from './chart-input.ts';

type FieldsProps = {
  readonly input: ChartInput;
  readonly onChange: (input: ChartInput) => void;
};

/** The two questions at the bedside that the grade rests on. */
export const BedsideFields = ({ input, onChange }: FieldsProps) => {
  const say = useTexts('scars');
  const common = useTexts('common');
  const { questions } = scoreTexts[useLanguage()];
  return (
    <div className="bedside">
      <Choice
        id="visible"
        label={questions.visibleAt50cm}
        sideBySide
        options={[
          { value: 'yes', label: common('yes') },
          { value: 'no', label: common('no') },
          { value: 'unknown', label: say('not-tested') },
        ]}
        value={input.visibleAt50cm === '' ? undefined : input.visibleAt50cm}
        onChange={(visibleAt50cm) => onChange({ ...input, visibleAt50cm })}
      />
      <Choice
        id="stretch"
        label={questions.stretchTest}
        sideBySide
        options={[
          { value: 'flattens', label: common('yes') },
          { value: 'does-not-flatten', label: common('no') },
          { value: 'unknown', label: say('not-tested') },
        ]}
        value={input.stretchTest === '' ? undefined : input.stretchTest}
        onChange={(stretchTest) => onChange({ ...input, stretchTest })}
      />
    </div>
  );
};

/** Goodman and Baron's lesions over the whole region: scars by kind, keloidal ones by area. */
export const LesionFields = ({ input, onChange }: FieldsProps) => {
  const say = useTexts('scars');
  const texts = scoreTexts[useLanguage()].lesions;
  const set = (lesion: Lesion, count: number | undefined) => {
    const { [lesion]: _, ...others } = input.lesions;
    onChange({ ...input, lesions: count === undefined ? others : { ...others, [lesion]: count } });
  };
  const step = (lesion: Lesion) => ({
    id: `lesion-${lesion}`,
    label: texts[lesion],
    lessLabel: say('lesion.less', { lesion: texts[lesion] }),
    moreLabel: say('lesion.more', { lesion: texts[lesion] }),
    value: input.lesions[lesion],
    onChange: (count: number | undefined) => set(lesion, count),
  });
  return (
    <div className="lesions">
      {countedLesions.map((lesion) => (
        <Stepper key={lesion} {...step(lesion)} />
      ))}
      <Stepper {...step('keloidal')} after="cm²" />
    </div>
  );
};

const grades = Array.from({ length: ECCA_TOP_GRADE.value + 1 }, (_, grade) => grade);

/** The six items of the ECCA, each none, few, limited or many. */
export const EccaFields = ({ input, onChange }: FieldsProps) => {
  const say = useTexts('scars');
  const texts = scoreTexts[useLanguage()].eccaItems;
  return (
    <div className="stack-tight">
      <p>
        <Button onClick={() => onChange({ ...input, ecca: eccaFromMap(input) })}>
          {say('ecca.from-map')}
        </Button>
      </p>
      <div className="ecca">
        {eccaItems.map((item) => (
          <fieldset key={item} className="ecca-item">
            <legend>{texts[item]}</legend>
            {grades.map((grade) => (
              <label key={grade} className="ecca-grade">
                <input
                  type="radio"
                  name={`ecca-${item}`}
                  checked={input.ecca[item] === grade}
                  onChange={() => onChange({ ...input, ecca: { ...input.ecca, [item]: grade } })}
                />
                <span>{say(`ecca.grade.${grade as 0 | 1 | 2 | 3}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
};

const ratings = ['1', '2', '3', '4', '5'] as const;
const bothers = Array.from({ length: 11 }, (_, number) => String(number));

/** What the patient says: how much the scars bother, and how they have changed. */
export const PatientFields = ({ input, onChange }: FieldsProps) => {
  const say = useTexts('scars');
  return (
    <div className="stack">
      <fieldset className="ecca-item">
        <legend>{say('vas')}</legend>
        {bothers.map((value) => (
          <label key={value} className="ecca-grade">
            <input
              type="radio"
              name="vas"
              checked={input.vas === value}
              onChange={() => onChange({ ...input, vas: value })}
            />
            <span>{value}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        id="gais"
        label={say('gais')}
        hint={say('gais.hint')}
        sideBySide
        options={ratings.map((value) => ({ value, label: say(`gais.${value}`) }))}
        value={ratings.find((one) => one === input.gais)}
        onChange={(gais) => onChange({ ...input, gais })}
      />
    </div>
  );
};
