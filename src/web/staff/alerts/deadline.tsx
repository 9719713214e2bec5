import type { listAlerts } from '../../../contract/alerts.ts';
import type { Answer } from '../../../contract/route.ts';
import { useClinicNow } from '../../clinic-clock.ts';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';

export type Alert = Answer<typeof listAlerts>['alerts'][number];

const LOOK_EVERY_MS = 15_000;
const MINUTES_A_DAY = 24 * 60;

const kinds: Readonly<Record<Alert['level'], SignKind>> = {
  expected: 'fine',
  watch: 'information',
  'same-day': 'caution',
  emergency: 'urgent',
};

/** How urgent it is, as a word with its shape. */
export const LevelTag = ({ level }: { readonly level: Alert['level'] }) => {
  const say = useTexts('alerts');
  return <Tag kind={kinds[level]}>{say(`level.${level}`)}</Tag>;
};

/** How long there is, or how late it is, in words; `late` when the moment has passed. */
export function useDeadline(): (dueAt: string) => { readonly text: string; readonly late: boolean } {
  const say = useTexts('alerts');
  const when = useWhen();
  const now = useClinicNow(LOOK_EVERY_MS);
  return (dueAt) => {
    const minutes = Math.round((Date.parse(dueAt) - now) / 60_000);
    const late = Date.parse(dueAt) <= now;
    const at = when.dayOf(dueAt) === when.today ? when.time(dueAt) : when.dayTime(dueAt);
    if (Math.abs(minutes) < 1) return { text: say('due.now', { at }), late };
    if (Math.abs(minutes) >= MINUTES_A_DAY) return { text: `${at}, ${when.howFar(dueAt)}`, late };
    const long = when.duration(Math.abs(minutes));
    return { text: say(late ? 'due.late' : 'due.left', { at, long }), late };
  };
}

/** Who has an alert, and until when they must act: "Answer by 16:05, in 25 minutes". */
export const Clock = ({ alert }: { readonly alert: Alert }) => {
  const say = useTexts('alerts');
  const when = useWhen();
  const deadline = useDeadline();
  if (alert.closedAt !== undefined)
    return (
      <p>{say('closed.by', { name: alert.closedBy?.name ?? '', when: when.dayTime(alert.closedAt) })}</p>
    );
  const { text, late } = deadline(alert.dueAt);
  const word = alert.status === 'acknowledged' ? 'due.close' : 'due.answer';
  return (
    <p className={late ? 'alert-clock tone-urgent' : 'alert-clock'} data-late={late || undefined}>
      <strong>{say(word)}</strong> {text}
    </p>
  );
};

/** Who must act now, and who has taken it on. */
export const Holder = ({ alert }: { readonly alert: Alert }) => {
  const say = useTexts('alerts');
  const when = useWhen();
  const isTaken = alert.acknowledgedAt !== undefined && alert.acknowledgedBy !== undefined;
  return (
    <p className="quiet">
      {isTaken
        ? say('taken.by', {
            name: alert.acknowledgedBy?.name ?? '',
            when: when.dayTime(alert.acknowledgedAt ?? ''),
          })
        : say('with', { name: alert.owner.name })}
      {alert.escalatedAt !== undefined && ` · ${say('escalated', { when: when.dayTime(alert.escalatedAt) })}`}
    </p>
  );
};
