import { symptoms } from '../../../clinical/healing.ts';
import type { readAlert } from '../../../contract/alerts.ts';
import type { Answer } from '../../../contract/route.ts';
import { DataTable } from '../../design/data-table.tsx';
import { More } from '../../design/more.tsx';
import { Notice, Tag } from '../../design/notice.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { LevelTag } from './deadline.tsx';

export type AlertDetail = Answer<typeof readAlert>;

type Props = { readonly alert: AlertDetail };

/** Each rating beside what was expected on that day, and beside the one before. */
const Ratings = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const words = useTexts('check-in');
  const { checkIn, answer, earlier } = alert;
  const before = earlier.at(-1);
  return (
    <DataTable
      caption={say('reported.caption', { day: checkIn.day })}
      rows={symptoms}
      rowKey={(symptom) => symptom}
      empty={null}
      columns={[
        { key: 'symptom', head: say('symptom'), cell: (symptom) => words(`ask.${symptom}`) },
        {
          key: 'reported',
          head: say('reported'),
          cell: (symptom) => {
            const rating = checkIn[symptom];
            if (rating === undefined) return <Tag kind="wait">{say('not-answered')}</Tag>;
            return rating > answer.expected[symptom][1] ? (
              <Tag kind="caution">{say('above', { rating })}</Tag>
            ) : (
              rating
            );
          },
        },
        {
          key: 'expected',
          head: say('expected'),
          cell: (symptom) => {
            const [low, high] = answer.expected[symptom];
            return say('band', { low, high });
          },
        },
        { key: 'before', head: say('before'), cell: (symptom) => before?.[symptom] ?? '–' },
      ]}
    />
  );
};

type Finding = AlertDetail['answer']['findings'][number];

const keyOf = ({ rule, answers }: Finding): string => [rule, ...answers].join(' ');

/** What the rules read in it, short; what the patient was told to do is one press away. */
const Read = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const findings = alert.answer.findings.filter(({ rule }) => rule !== 'note-to-read');
  return (
    <div>
      <ul className="alert-read">
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <LevelTag level={finding.level} />
            <span>
              <strong>{finding.title}.</strong> {finding.why}
            </span>
          </li>
        ))}
      </ul>
      <More summary={say('told')}>
        <ul className="stack-tight">
          {findings.map((finding) => (
            <li key={keyOf(finding)}>
              {finding.title}: {finding.instead ?? finding.why}
            </li>
          ))}
        </ul>
      </More>
    </div>
  );
};

/** What the patient said, word for word, and what the rules make of it. */
export const Reported = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const words = useTexts('check-in');
  const when = useWhen();
  const { checkIn, session } = alert;
  return (
    <div className="stack">
      <p>
        {say('reported.when', {
          when: when.dayTime(checkIn.at),
          day: checkIn.day,
          depth: session.maxDepthMm,
        })}{' '}
        {!session.recorded && say('reported.not-recorded')}
      </p>
      {checkIn.signs.length > 0 && (
        <p className="row">
          {checkIn.signs.map((sign) => (
            <Tag key={sign} kind="urgent">
              {words(`sign.${sign}`)}
            </Tag>
          ))}
        </p>
      )}
      {checkIn.note !== '' && (
        <Notice kind="information" title={say('note.said')}>
          <p className="alert-note">{checkIn.note}</p>
        </Notice>
      )}
      <Ratings alert={alert} />
      <Read alert={alert} />
    </div>
  );
};

/** What has happened to the alert, step by step. */
export const History = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const when = useWhen();
  return (
    <ol className="alert-history">
      {alert.events.map((event) => (
        <li key={`${event.kind}${event.at}`}>
          <span className="quiet figures">{when.dayTime(event.at)}</span>{' '}
          {say(`event.${event.kind}`, {
            name: event.by === 'system' || event.by === 'patient' ? say(`by.${event.by}`) : event.by,
            told: event.told.join(', '),
          })}
        </li>
      ))}
    </ol>
  );
};
