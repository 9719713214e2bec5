import { AnchorButton, Button, LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Notice } from '../../design/notice.tsx';
import { useWhen } from '../../design/when.ts';
import { useClinic } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import type { Reported } from './check-in.form.tsx';
import { EmergencyCall } from './emergency-call.tsx';
import { levelSign } from './healing-timeline.tsx';

/** What the check-in came to: first what to do, then why, then what to expect. */
export const CheckInResult = ({
  reported,
  onAgain,
}: {
  readonly reported: Reported;
  readonly onAgain: () => void;
}) => {
  const say = useTexts('check-in');
  const when = useWhen();
  const { phone } = useClinic();
  const { level, findings, phase, channelsOpenUntil, respondBy } = reported.answer;
  const open = Date.parse(channelsOpenUntil) > Date.parse(useClinic().now);
  return (
    <div className="stack">
      <Notice kind={levelSign[level]} title={say(`result.${level}`)} live>
        {level === 'emergency' && <EmergencyCall />}
        {level !== 'expected' && (
          <AnchorButton icon="phone" wide href={`tel:${phone}`}>
            {say('result.call', { phone })}
          </AnchorButton>
        )}
        {reported.alertId !== undefined && respondBy !== undefined && (
          <p>{say('result.respond', { when: when.dayTime(respondBy) })}</p>
        )}
      </Notice>
      {findings.length > 0 && (
        <Card title={say('result.what')}>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.rule}${finding.answers.join()}`}>
                <strong>{finding.title}</strong> {finding.why} {finding.instead}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={say('result.today')}>
        <p>{say(`phase.${phase}`)}</p>
        {open && <p>{say('channels.open', { when: when.dayTime(channelsOpenUntil) })}</p>}
      </Card>
      <div className="row">
        <LinkButton weight="main" to="/my">
          {say('result.back')}
        </LinkButton>
        <Button onClick={onAgain}>{say('result.again')}</Button>
      </div>
    </div>
  );
};
