import { useEffect, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { isSame } from './record-merge.ts';
import type { Kept, ShownRecord } from './record-store.ts';
import { dropKept, readKept } from './use-record.ts';
import { useZoneName, useZoneSummary } from './zone-words.ts';

/** What stands on this tablet and came too late for a record that was signed elsewhere: to be read, and amended by hand. */
export const Unsent = ({ record }: { readonly record: ShownRecord }) => {
  const say = useTexts('treat');
  const zoneName = useZoneName();
  const summaryOf = useZoneSummary();
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    void readKept(record.id)
      .catch(() => undefined)
      .then(setKept);
  }, [record.id]);
  if (kept === undefined || isSame(kept.mine, record.state)) return null;
  const zones = kept.mine.zones.filter((entry) => !record.state.zones.some((one) => isSame(one, entry)));
  const discard = () => {
    setKept(undefined);
    void dropKept(record.id);
  };
  return (
    <Notice kind="urgent" title={say('locked.title')}>
      <p>{say('locked.text')}</p>
      <ul>
        {zones.map((entry) => (
          <li key={entry.zone}>
            {zoneName(entry.zone)}: {summaryOf(entry)}
          </li>
        ))}
        {kept.mine.notes !== record.state.notes && kept.mine.notes !== '' && <li>{kept.mine.notes}</li>}
      </ul>
      <p>
        <Button onClick={discard}>{say('locked.discard')}</Button>
      </p>
    </Notice>
  );
};
