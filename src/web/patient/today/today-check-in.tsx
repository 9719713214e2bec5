import { LinkButton } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useWhen } from '../../design/when.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { useHealing } from '../check-in/healing.resource.ts';
import { levelSign } from '../check-in/healing-timeline.tsx';

const ASKED_FOR_DAYS = 28;

/** Puts the question of the day while skin heals, and says thank you once it has been answered. */
export const TodayCheckIn = () => {
  const say = useTexts('check-in');
  const when = useWhen();
  const { patientId = '' } = useMe();
  const { data } = useHealing(patientId);
  if (data?.session === undefined || data.session.day > ASKED_FOR_DAYS) return null;
  const answered = data.checkIns.findLast((one) => when.dayOf(one.at) === when.today);
  if (answered !== undefined) {
    return (
      <Notice
        kind={levelSign[answered.level]}
        title={say('today.done', { level: say(`level.${answered.level}`) })}
      >
        <p>{say(`phase.${data.session.phase}`)}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="information" title={say('today.ask')}>
      <p>{say('today.ask.text')}</p>
      <LinkButton weight="main" to="/my/check-in">
        {say('today.go')}
      </LinkButton>
    </Notice>
  );
};
