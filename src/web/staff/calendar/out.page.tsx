import { useState } from 'react';
import {
  applyResourceOut,
  listStranded,
  previewResourceOut,
  resourceOutSchema,
} from '../../../contract/resource-out.ts';
import type { Answer } from '../../../contract/route.ts';
import { listResources } from '../../../contract/visits.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { DateField } from '../../design/date-field.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import './calendar.css';
import { OutChanges } from './out-changes.tsx';
import { StrandedVisits } from './stranded-visits.tsx';

type Resource = Answer<typeof listResources>['resources'][number];
type Seen = { readonly typed: string; readonly preview: Answer<typeof previewResourceOut> };

const OutForm = ({ resources }: { readonly resources: readonly Resource[] }) => {
  const say = useTexts('desk');
  const { today } = useWhen();
  const [seen, setSeen] = useState<Seen>();
  const [initial] = useState({ resourceId: '', from: today as string, to: today as string, reason: '' });
  const preview = useCommand(previewResourceOut);
  const apply = useCommand(applyResourceOut);
  const form = useForm({
    schema: resourceOutSchema,
    initial,
    messages: { '/resourceId': say('out.resource.missing') },
    onSubmit: async (body) => setSeen({ typed: JSON.stringify(body), preview: await preview.send({ body }) }),
  });
  const parsed = resourceOutSchema.safeParse(form.values);
  const isCurrent = parsed.success && seen?.typed === JSON.stringify(parsed.data);
  const onApply = async () => {
    if (!isCurrent) return;
    const body = { ...parsed.data, seen: seen.preview.seen };
    const done = await apply.send({ body }).catch(() => undefined);
    if (done === undefined) return;
    setSeen(undefined);
    form.replace(initial);
    announce(say('out.done', { moved: done.moved + done.reassigned, unplaced: done.unplaced }));
  };
  return (
    <>
      <Card title={say('out.what')}>
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary form={form} />
          {form.failure && <FailureNotice error={form.failure} />}
          <Select
            {...form.text('/resourceId')}
            label={say('out.resource')}
            empty={say('out.resource.choose')}
            options={resources.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="row">
            <DateField
              {...form.look('/from')}
              label={say('out.from')}
              value={form.values.from}
              onChange={(value) => form.set('/from', value)}
            />
            <DateField
              {...form.look('/to')}
              label={say('out.to')}
              value={form.values.to}
              onChange={(value) => form.set('/to', value)}
            />
          </div>
          <TextField {...form.text('/reason')} label={say('out.reason')} hint={say('out.reason.hint')} />
          <div className="row">
            <Button type="submit" weight={isCurrent ? 'plain' : 'main'} busy={form.sending}>
              {say('out.preview')}
            </Button>
          </div>
        </form>
      </Card>
      {isCurrent && (
        <Card title={say('out.changes')}>
          <OutChanges preview={seen.preview} />
          {apply.error && <FailureNotice error={apply.error} />}
          <div className="row">
            <Button weight="urgent" busy={apply.sending} onClick={() => void onApply()}>
              {say('out.apply')}
            </Button>
          </div>
        </Card>
      )}
      {apply.done && apply.answer && !seen && (
        <Notice kind={apply.answer.unplaced > 0 ? 'caution' : 'fine'} title={say('out.done.title')}>
          <p>
            {say('out.done', {
              moved: apply.answer.moved + apply.answer.reassigned,
              unplaced: apply.answer.unplaced,
            })}
          </p>
        </Notice>
      )}
    </>
  );
};

/** Somebody is ill, a device is broken: what would change, then the deed; and what a person has still to place. */
export const OutPage = () => {
  const say = useTexts('desk');
  const resources = useRoute(listResources, {});
  const stranded = useRoute(listStranded, {});
  return (
    <div className="stack">
      <PageTitle above={say('calendar.title')}>{say('out.title')}</PageTitle>
      <p className="lead">{say('out.text')}</p>
      <Loaded of={resources}>{(data) => <OutForm resources={data.resources} />}</Loaded>
      <Card title={say('stranded.title')}>
        <Loaded of={stranded}>{({ visits }) => <StrandedVisits visits={visits} />}</Loaded>
      </Card>
      <LinkButton to="/staff/calendar" weight="quiet">
        {say('out.back')}
      </LinkButton>
    </div>
  );
};
