import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Outcomes,
  outcomesCsvPath,
  outcomesDictionaryPath,
  readOutcomes,
} from '../../../contract/outcomes.ts';
import { urlOf } from '../../api.ts';
import { AnchorButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { type AskedOutcomes, askedOf, filterOf } from './asked.ts';
import { BehindDialog } from './behind.dialog.tsx';
import { BreakdownSection } from './breakdown.section.tsx';
import { ChangeSection } from './change.section.tsx';
import { type OpenedFigure, OpenFigure } from './figure.tsx';
import { FilterForm } from './filter.form.tsx';
import { AttendanceSection, FlowSection } from './flow.section.tsx';
import { HarmsSection } from './harms.section.tsx';
import './outcomes.css';

const EXPORTERS: readonly string[] = ['safety-lead', 'owner'];

const Exports = ({ asked }: { readonly asked: AskedOutcomes }) => {
  const say = useTexts('outcomes');
  const { role } = useMe();
  if (!EXPORTERS.includes(role)) return null;
  return (
    <>
      <AnchorButton href={urlOf(outcomesCsvPath, { query: filterOf(asked) })} download>
        {say('export')}
      </AnchorButton>
      <AnchorButton weight="quiet" href={urlOf(outcomesDictionaryPath, {})} download>
        {say('export.dictionary')}
      </AnchorButton>
    </>
  );
};

const Sections = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const say = useTexts('outcomes');
  if (outcomes.started.n === 0) return <EmptyState title={say('nobody')}>{say('nobody.text')}</EmptyState>;
  const ended = outcomes.flow.completed.events > 0;
  return (
    <>
      {!ended && (
        <p role="note" className="quiet">
          {say('nobody.finished')}
        </p>
      )}
      <FlowSection outcomes={outcomes} />
      <ChangeSection outcomes={outcomes} />
      <HarmsSection harms={outcomes.harms} />
      <AttendanceSection attendance={outcomes.attendance} />
      <BreakdownSection outcomes={outcomes} />
    </>
  );
};

/** The clinic's own outcomes: everyone who started, what changed, what went wrong, beside the published trials. */
export const OutcomesPage = () => {
  const say = useTexts('outcomes');
  const navigate = useNavigate();
  const asked = askedOf(useSearch({ strict: false }));
  const [opened, setOpened] = useState<OpenedFigure>();
  const outcomes = useRoute(readOutcomes, { query: asked as never }, { placeholderData: (before) => before });
  const ask = (search: AskedOutcomes) => void navigate({ to: '/staff/outcomes', search, replace: true });
  return (
    <div className="stack outcomes">
      <PageTitle action={<Exports asked={asked} />}>{say('title')}</PageTitle>
      <p className="lead">{say('lead')}</p>
      <FilterForm
        key={JSON.stringify(asked)}
        asked={asked}
        devices={outcomes.data?.devices ?? []}
        onAsk={ask}
      />
      <OpenFigure value={setOpened}>
        <Loaded of={outcomes}>{(data) => <Sections outcomes={data} />}</Loaded>
      </OpenFigure>
      {opened && (
        <BehindDialog
          key={opened.figure}
          opened={opened}
          filter={filterOf(asked)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
};
