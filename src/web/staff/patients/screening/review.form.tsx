import { useState } from 'react';
import { reviewScreening, type Screening } from '../../../../contract/screenings.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { Choice } from '../../../design/choice.tsx';
import { DateField } from '../../../design/date-field.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { TextField } from '../../../design/field.tsx';
import { FindingCard } from '../../../design/finding-card.tsx';
import { type Form, useForm } from '../../../design/form.ts';
import { announce } from '../../../design/status.tsx';
import { useCommand } from '../../../queries.ts';
import { useMe } from '../../../session.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { type FindingGroup, findingGroups } from './finding-groups.ts';
import { JudgementFields } from './judgement-fields.tsx';
import { emptyReview, type ReviewInput, reviewSchema } from './review.schema.ts';

type GroupProps = { readonly group: FindingGroup; readonly form: Form<ReviewInput> };

const GroupOfFindings = ({ group, form }: GroupProps) => {
  const say = useTexts('screening');
  const open = group.findings.filter(({ id }) => (form.values.judgements[id]?.verdict ?? '') === '');
  const acceptOpen = () => {
    for (const { id } of open) form.set(`/judgements/${id}/verdict`, 'accepted');
  };
  const light = group.effect === 'caution' || group.effect === 'task';
  return (
    <section className="finding-group">
      <div className="spread">
        <h2>
          {say(`group.${group.effect}`)} <span className="quiet">({group.findings.length})</span>
        </h2>
        {light && open.length > 1 && (
          <Button onClick={acceptOpen}>{say(`accept-rest.${group.effect}`, { count: open.length })}</Button>
        )}
      </div>
      <div className="finding-list">
        {group.findings.map((screened) => (
          <FindingCard key={screened.id} finding={screened.finding}>
            <JudgementFields screened={screened} form={form} />
          </FindingCard>
        ))}
      </div>
    </section>
  );
};

/** Findings that were judged in the review before and say the same today; the judgement is still one's own to change. */
const AsLastTime = ({
  screening,
  form,
}: {
  readonly screening: Screening;
  readonly form: Form<ReviewInput>;
}) => {
  const say = useTexts('screening');
  const again = screening.findings.filter(
    ({ id, before }) => before !== undefined && (form.values.judgements[id]?.verdict ?? '') === '',
  );
  const judgeAll = () => {
    for (const { id, before } of again)
      form.set(`/judgements/${id}`, { verdict: before?.verdict ?? '', reason: before?.reason ?? '' });
  };
  if (again.length < 2) return null;
  return (
    <p className="row">
      <Button onClick={judgeAll}>{say('as-before', { count: again.length })}</Button>
      <span className="quiet small">{say('as-before.note')}</span>
    </p>
  );
};

const conclusions = ['go-on', 'wait', 'decline'] as const;

const ConclusionFields = ({ form }: { readonly form: Form<ReviewInput> }) => {
  const say = useTexts('screening');
  const { kind, until } = form.values.conclusion;
  return (
    <div className="conclusion stack">
      <Choice
        {...form.look('/conclusion/kind')}
        label={say('conclusion')}
        hint={say('conclusion.hint')}
        sideBySide
        options={conclusions.map((value) => ({ value, label: say(`conclusion.${value}`) }))}
        value={conclusions.find((one) => one === kind)}
        onChange={(chosen) => form.set('/conclusion/kind', chosen)}
      />
      {kind === 'wait' && (
        <DateField
          {...form.look('/conclusion/until')}
          label={say('conclusion.until')}
          value={until}
          onChange={(day) => form.set('/conclusion/until', day)}
        />
      )}
      {kind !== 'go-on' && (
        <TextField {...form.text('/conclusion/reason')} label={say('conclusion.reason')} maxLength={500} />
      )}
    </div>
  );
};

/** Every finding judged, one conclusion, one signature. What was chosen is kept until it is signed. */
export const ReviewForm = ({ screening }: { readonly screening: Screening }) => {
  const say = useTexts('screening');
  const language = useLanguage();
  const me = useMe();
  const review = useCommand(reviewScreening);
  const [initial] = useState(() => emptyReview(screening.findings));
  const form = useForm({
    schema: reviewSchema(screening.findings, say),
    initial,
    draft: `review.${screening.id}`,
    onSubmit: async (body) => {
      await review.send({ params: { id: screening.id }, body: { ...body, language } });
      announce(say('signed'));
    },
  });
  const judged = Object.values(form.values.judgements).filter(({ verdict }) => verdict !== '').length;
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <AsLastTime screening={screening} form={form} />
      {findingGroups(screening.findings).map((group) => (
        <GroupOfFindings key={group.effect} group={group} form={form} />
      ))}
      <Card title={say('sign.title')}>
        <p aria-live="polite">{say('sign.count', { judged, of: screening.findings.length })}</p>
        <ConclusionFields form={form} />
        <p className="quiet">{say('sign.as', { name: me.name })}</p>
        <p>
          <Button type="submit" weight="main" busy={form.sending}>
            {say('sign')}
          </Button>
        </p>
      </Card>
    </form>
  );
};
