import { AnchorButton, LinkButton } from '../../design/button.tsx';
import { Card, Facts } from '../../design/card.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useWhen } from '../../design/when.ts';
import { type Clinic, useClinicIfKnown } from '../../session.ts';
import { languages, useTexts } from '../../texts/language.ts';
import '../evidence/evidence.css';

const Details = ({ clinic }: { readonly clinic: Clinic }) => {
  const say = useTexts('public');
  const common = useTexts('common');
  const when = useWhen();
  const spoken = languages.filter((language) => clinic.languages.includes(language));
  return (
    <Card title={clinic.name}>
      <Facts
        pairs={[
          { term: say('clinic.address'), detail: clinic.address },
          { term: say('clinic.phone'), detail: clinic.phone },
          { term: say('clinic.email'), detail: <a href={`mailto:${clinic.email}`}>{clinic.email}</a> },
          {
            term: say('clinic.languages'),
            detail: spoken.map((language) => say(`language.${language}`)).join(', '),
          },
          { term: say('clinic.now'), detail: when.dayTime(clinic.now) },
        ]}
      />
      <div className="row">
        <AnchorButton href={`tel:${clinic.phone.replaceAll(/[^\d+]/g, '')}`} icon="phone" weight="main">
          {common('call.number', { phone: clinic.phone })}
        </AnchorButton>
        <LinkButton to="/enquire">{common('enquire')}</LinkButton>
      </div>
    </Card>
  );
};

const points = [1, 2, 3, 4, 5, 6] as const;

/** Where the clinic is, how to reach it, and what it holds itself to. */
export const ClinicPage = () => {
  const say = useTexts('public');
  const clinic = useClinicIfKnown();
  return (
    <div className="evidence about">
      <PageTitle>{say('clinic.title')}</PageTitle>
      {clinic ? <Details clinic={clinic} /> : <Notice kind="caution">{say('clinic.missing')}</Notice>}
      <section className="stack prose" aria-labelledby="how">
        <h2 id="how">{say('clinic.how.title')}</h2>
        <ul>
          {points.map((point) => (
            <li key={point}>{say(`clinic.how.${point}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
};
