import type { PatientHeader } from '../../../contract/patients.ts';
import { Tag } from '../../design/notice.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import './record.css';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** The skin type as clinicians write it; undefined when nobody has answered it. */
export const skinTypeText = (skinType: PatientHeader['skinType']): string | undefined =>
  typeof skinType === 'number' ? ROMAN[skinType - 1] : undefined;

const Fact = ({ word, children }: { readonly word: string; readonly children: React.ReactNode }) => (
  <div>
    <dt>{word}</dt>
    <dd>{children}</dd>
  </div>
);

/** What must be seen on every view of a record. */
export const RecordHeader = ({ patient }: { readonly patient: PatientHeader }) => {
  const say = useTexts('patients');
  const when = useWhen();
  const { age, birthDate, nextVisit } = patient;
  return (
    <dl className="record-head">
      <Fact word={say('head.age')}>
        {age === undefined ? say('head.unknown') : say('head.age.years', { years: age })}
        {birthDate && (
          <span className="quiet">
            {' '}
            ({when.dayShort(birthDate)} {birthDate.slice(0, 4)})
          </span>
        )}
      </Fact>
      <Fact word={say('head.skin')}>{skinTypeText(patient.skinType) ?? say('head.unknown')}</Fact>
      <Fact word={say('head.language')}>{say(`language.${patient.language}`)}</Fact>
      <Fact word={say('head.course')}>
        {say(`course.${patient.courseState}`)}
        {patient.sessionsDone > 0 && (
          <span className="quiet"> · {say('head.done', { count: patient.sessionsDone })}</span>
        )}
      </Fact>
      <Fact word={say('head.next')}>
        {nextVisit === undefined ? (
          say('head.next.none')
        ) : (
          <>
            {say(`visit.${nextVisit.kind}`)}, {when.dayTime(nextVisit.start)}
            <span className="quiet"> · {when.howFar(nextVisit.start)}</span>
          </>
        )}
      </Fact>
      <Fact word={say('head.alerts')}>
        {patient.openAlerts === 0 ? (
          say('head.alerts.none')
        ) : (
          <Tag kind="urgent">{say('head.alerts.open', { count: patient.openAlerts })}</Tag>
        )}
      </Fact>
    </dl>
  );
};
