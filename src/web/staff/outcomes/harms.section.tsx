import type { Outcomes } from '../../../contract/outcomes.ts';
import { Card } from '../../design/card.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { More } from '../../design/more.tsx';
import { useTexts } from '../../texts/language.ts';
import { Share, useShare } from './figure.tsx';

type Harm = Outcomes['harms']['harms'][number];

const TrialsCell = ({ trials }: Pick<Harm, 'trials'>) => {
  const say = useTexts('outcomes');
  const share = useShare();
  if (trials === undefined) return <>–</>;
  return (
    <span className="share figures">
      {share.percent(trials.estimate)} ({share.range(trials.ci)})
      <span className="quiet">
        {say('trials.of', {
          trials: trials.trials,
          people: trials.people,
          certainty: say(`certainty.${trials.certainty}`),
        })}
      </span>
    </span>
  );
};

const Table = ({ harms, caption }: { readonly harms: readonly Harm[]; readonly caption: string }) => {
  const say = useTexts('outcomes');
  const share = useShare();
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'harm', head: say('harm'), cell: ({ code }) => say(`harm.${code}`) },
        {
          key: 'courses',
          head: say('courses'),
          cell: ({ code, perCourse }) => <Share of={perCourse} title={say(`harm.${code}`)} />,
        },
        {
          key: 'sessions',
          head: say('sessions'),
          wideOnly: true,
          cell: ({ perSession }) => (
            <span className="figures">
              {share.of(perSession)} <span className="quiet">({share.range(perSession.ci)})</span>
            </span>
          ),
        },
        {
          key: 'serious',
          head: say('serious'),
          numeric: true,
          wideOnly: true,
          cell: ({ serious }) => serious,
        },
        {
          key: 'trials',
          head: say('trials'),
          wideOnly: true,
          cell: ({ trials }) => <TrialsCell {...(trials && { trials })} />,
        },
      ]}
      rows={harms}
      rowKey={({ code }) => code}
      empty={null}
    />
  );
};

/** What went wrong, always with everyone it could have happened to; what was not seen, with what that still allows. */
export const HarmsSection = ({ harms }: Pick<Outcomes, 'harms'>) => {
  const say = useTexts('outcomes');
  const share = useShare();
  const seen = harms.harms.filter(({ perCourse }) => perCourse.events > 0);
  const unseen = harms.harms.filter(({ perCourse }) => perCourse.events === 0);
  return (
    <Card title={say('harms')}>
      <p className="figures">{say('harms.of', { courses: harms.courses, sessions: harms.sessions })}</p>
      <p>
        {say('harms.any')} <Share of={harms.any} title={say('harms.any')} />
      </p>
      {seen.length === 0 ? (
        <p>{say('harms.none', { most: share.percent(harms.noneObservedAllows) })}</p>
      ) : (
        <Table harms={seen} caption={say('harms.seen')} />
      )}
      {unseen.length > 0 && (
        <More summary={say('harms.unseen')}>
          <p>{say('harms.unseen.note', { most: share.percent(harms.noneObservedAllows) })}</p>
          <Table harms={unseen} caption={say('harms.unseen')} />
        </More>
      )}
    </Card>
  );
};
