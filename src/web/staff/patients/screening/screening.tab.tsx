import { readIntake } from '../../../../contract/intakes.ts';
import { listScreenings, type Screening, screenPatient } from '../../../../contract/screenings.ts';
import { Button } from '../../../design/button.tsx';
import { FailureNotice } from '../../../design/failure.tsx';
import { More } from '../../../design/more.tsx';
import { Notice } from '../../../design/notice.tsx';
import { announce } from '../../../design/status.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand, useRoute } from '../../../queries.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';
import { AnswersCard } from './answers-card.tsx';
import { ReviewForm } from './review.form.tsx';
import { Reviewed } from './reviewed.tsx';
import './screening.css';

const ScreenAgain = ({ patient, reason }: TabProps & { readonly reason: 'changed' | 'older' | 'none' }) => {
  const say = useTexts('screening');
  const again = useCommand(screenPatient);
  const screen = async () => {
    const made = await again.send({ params: { id: patient.id }, body: {} }).catch(() => undefined);
    if (made) announce(say('again.done'));
  };
  return (
    <Notice kind={reason === 'changed' ? 'caution' : 'information'} title={say(`again.${reason}`)}>
      {again.error && <FailureNotice error={again.error} />}
      <p>
        <Button busy={again.sending} onClick={screen}>
          {say('again')}
        </Button>
      </p>
    </Notice>
  );
};

const About = ({ screening }: { readonly screening: Screening }) => {
  const say = useTexts('screening');
  const when = useWhen();
  const { asOf, protocol, earliest } = screening;
  return (
    <p className="quiet">
      {say('about', { day: when.day(asOf), protocol: protocol.name, version: protocol.version })}
      {earliest !== undefined && earliest > asOf && ` ${say('about.earliest', { day: when.day(earliest) })}`}
    </p>
  );
};

const Newest = ({ patient, screening }: TabProps & { readonly screening: Screening }) => {
  const say = useTexts('screening');
  const { today } = useWhen();
  const older = screening.asOf < today;
  return (
    <div className="stack">
      <About screening={screening} />
      {screening.findings.length === 0 && <Notice kind="fine" title={say('no-findings')} />}
      {!screening.current && <ScreenAgain patient={patient} reason="changed" />}
      {screening.current && older && <ScreenAgain patient={patient} reason="older" />}
      {screening.reviewed === undefined ? (
        <ReviewForm key={screening.id} screening={screening} />
      ) : (
        <Reviewed screening={screening} />
      )}
    </div>
  );
};

const Earlier = ({ screenings }: { readonly screenings: readonly Screening[] }) => {
  const say = useTexts('screening');
  if (screenings.length === 0) return null;
  return (
    <More summary={say('earlier', { count: screenings.length })}>
      {screenings.map((screening) => (
        <section key={screening.id} className="stack-tight">
          <About screening={screening} />
          {screening.reviewed === undefined ? (
            <p>{say('earlier.open')}</p>
          ) : (
            <Reviewed screening={screening} />
          )}
        </section>
      ))}
    </More>
  );
};

/** The screening of the newest answers: every finding judged by a clinician, and signed. */
export const ScreeningTab = ({ patient }: TabProps) => {
  const language = useLanguage();
  const intake = useRoute(readIntake, { params: { id: patient.id } });
  const screenings = useRoute(listScreenings, { params: { id: patient.id }, query: { language } });
  return (
    <div className="stack">
      <AnswersCard patientId={patient.id} />
      <Loaded of={screenings}>
        {({ screenings: [newest, ...earlier] }) => (
          <>
            {newest === undefined && intake.data?.intake && <ScreenAgain patient={patient} reason="none" />}
            {newest && <Newest patient={patient} screening={newest} />}
            <Earlier screenings={earlier} />
          </>
        )}
      </Loaded>
    </div>
  );
};
