import { Button } from '../../design/button.tsx';
import { Notice, Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Conflict } from './record-merge.ts';
import type { Whereabouts } from './record-store.ts';
import { useTreat } from './use-record.ts';
import { useZoneName, useZoneSummary } from './zone-words.ts';

const kinds: Readonly<Record<Whereabouts, SignKind>> = {
  saved: 'fine',
  waiting: 'wait',
  saving: 'wait',
  offline: 'caution',
  refused: 'urgent',
  conflict: 'caution',
  locked: 'urgent',
};

/** Where what was entered is: saved, on its way, or kept on this tablet. Always in sight. */
export const SavingTag = () => {
  const say = useTexts('treat');
  const { where } = useTreat();
  return (
    <div className="saving" role="status">
      <Tag kind={kinds[where]}>{say(`where.${where}`)}</Tag>
    </div>
  );
};

/** One side of a conflict in words. */
function useSide(): (conflict: Conflict, side: unknown) => string {
  const say = useTexts('treat');
  const summaryOf = useZoneSummary();
  return ({ at }, side) => {
    if (side === undefined) return say('conflict.taken-out');
    if (at.startsWith('zones/')) return summaryOf(side as Parameters<typeof summaryOf>[0]);
    return typeof side === 'object' ? JSON.stringify(side) : String(side);
  };
}

const ConflictNotice = ({ conflict }: { readonly conflict: Conflict }) => {
  const say = useTexts('treat');
  const zoneName = useZoneName();
  const sideOf = useSide();
  const { store } = useTreat();
  const zone = conflict.at.startsWith('zones/') ? conflict.at.slice('zones/'.length) : undefined;
  const what = zone === undefined ? conflict.at : zoneName(zone as Parameters<typeof zoneName>[0]);
  return (
    <Notice kind="caution" title={say('conflict.title', { what })} live>
      <p>{say('conflict.text')}</p>
      <div className="row">
        <Button onClick={() => store.settle(conflict, 'mine')}>
          {say('conflict.mine', { value: sideOf(conflict, conflict.mine) })}
        </Button>
        <Button onClick={() => store.settle(conflict, 'theirs')}>
          {say('conflict.theirs', { value: sideOf(conflict, conflict.theirs) })}
        </Button>
      </div>
    </Notice>
  );
};

/** Whatever keeps the record from being saved, with what to do about it. */
export const SavingNotices = () => {
  const say = useTexts('treat');
  const { where, faults, conflicts, state, store } = useTreat();
  return (
    <>
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.at} conflict={conflict} />
      ))}
      {where === 'refused' && (
        <Notice kind="urgent" title={say('refused.title')} live>
          <ul>
            {faults.map(({ pointer, detail }) => (
              <li key={pointer}>{detail}</li>
            ))}
          </ul>
          <p>{say('refused.text')}</p>
          <p>
            <Button onClick={() => void store.flush()}>{say('refused.retry')}</Button>
          </p>
        </Notice>
      )}
      {where === 'locked' && (
        <Notice kind="urgent" title={say('locked.title')} live>
          <p>{say('locked.text')}</p>
          {state.notes !== '' && <p>{state.notes}</p>}
        </Notice>
      )}
    </>
  );
};
