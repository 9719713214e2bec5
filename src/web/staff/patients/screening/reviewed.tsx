import type { ScreenedFinding, Screening } from '../../../../contract/screenings.ts';
import { FindingCard } from '../../../design/finding-card.tsx';
import { Notice, Tag } from '../../../design/notice.tsx';
import { useWhen } from '../../../design/when.ts';
import { useTexts } from '../../../texts/language.ts';
import { findingGroups } from './finding-groups.ts';

const Judged = ({ judged }: Pick<ScreenedFinding, 'judged'>) => {
  const say = useTexts('screening');
  if (judged === undefined) return null;
  return (
    <p className="judged">
      <Tag kind={judged.verdict === 'accepted' ? 'information' : 'caution'}>
        {say(`judged.${judged.verdict}`, { name: judged.decidedBy })}
      </Tag>
      {judged.reason && <span>{judged.reason}</span>}
    </p>
  );
};

const conclusionSign = { 'go-on': 'fine', wait: 'wait', decline: 'urgent' } as const;

/** A review as it was signed. */
export const Reviewed = ({ screening }: { readonly screening: Screening }) => {
  const say = useTexts('screening');
  const when = useWhen();
  const { reviewed } = screening;
  if (reviewed === undefined) return null;
  const { conclusion } = reviewed;
  return (
    <div className="stack">
      <Notice
        kind={conclusionSign[conclusion.kind]}
        title={say('reviewed', { name: reviewed.by, when: when.dayTime(reviewed.at) })}
      >
        <p>
          {conclusion.kind === 'go-on' && say('reviewed.go-on')}
          {conclusion.kind === 'decline' && say('reviewed.decline', { reason: conclusion.reason })}
          {conclusion.kind === 'wait' &&
            say('reviewed.wait', { day: when.day(conclusion.until), reason: conclusion.reason })}
        </p>
      </Notice>
      {findingGroups(screening.findings).map((group) => (
        <section key={group.effect} className="finding-group">
          <h2>
            {say(`group.${group.effect}`)} <span className="quiet">({group.findings.length})</span>
          </h2>
          <div className="finding-list">
            {group.findings.map(({ id, finding, judged }) => (
              <FindingCard key={id} finding={finding}>
                <Judged judged={judged} />
              </FindingCard>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
};
