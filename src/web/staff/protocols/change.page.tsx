import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { nextVersion, strictnessOf } from '../../../clinical/protocol-strictness.ts';
import { proposeProtocol, readProtocol } from '../../../contract/protocols.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { type Form, useForm } from '../../design/form.ts';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useCommand, useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { type ChangeInput, changedIn, changeSchema, emptyChange } from './change.schema.ts';
import { NumberField } from './number-field.tsx';
import { groupsOf } from './number-groups.ts';
import { useNumberWords } from './number-words.ts';
import './protocols.css';
import { type Protocol, refText } from './version-words.ts';

type FormProps = { readonly base: Protocol; readonly form: Form<ChangeInput> };

/** What the version will be, as far as it can be told before it is sent. */
const Outlook = ({ base, form, isCopy }: FormProps & { readonly isCopy: boolean }) => {
  const say = useTexts('protocols');
  const changes = changedIn(base, form.values).filter(({ value }) => !Number.isNaN(value));
  const differences = changes.map(({ key, value }) => {
    const setting = base.numbers[key];
    return { key, a: { value: setting?.value ?? 0 }, b: { value } };
  });
  const count = (strictness: string): number =>
    changes.filter(({ key, value }) => strictnessOf(key, base.numbers[key]?.value ?? 0, value) === strictness)
      .length;
  const version = isCopy ? '1.0.0' : nextVersion(base.version, differences);
  return (
    <p role="status" className="change-outlook">
      <strong>
        {changes.length === 0 ? say('outlook.none') : say('outlook', { count: changes.length })}
      </strong>{' '}
      {changes.length > 0 &&
        say('outlook.strictness', { stricter: count('stricter'), less: count('less-strict') })}{' '}
      <span className="quiet">
        {say('outlook.version', { version: `${form.values.name || '…'} ${version}` })}
      </span>
    </p>
  );
};

const Numbers = ({ base, form }: FormProps) => {
  const words = useNumberWords();
  return groupsOf().map(({ topic, keys }) => (
    <fieldset key={topic} className="number-group">
      <legend>{words.topic(topic)}</legend>
      {keys.map((key) => (
        <NumberField key={key} base={base} number={key} form={form} />
      ))}
    </fieldset>
  ));
};

type ChangeFormProps = { readonly base: Protocol; readonly isCopy: boolean };

const ChangeForm = ({ base, isCopy }: ChangeFormProps) => {
  const say = useTexts('protocols');
  const me = useMe();
  const navigate = useNavigate();
  const propose = useCommand(proposeProtocol);
  const [initial] = useState(() => emptyChange(base, isCopy ? '' : base.name, me.name));
  const { name } = useNumberWords();
  const form = useForm({
    schema: changeSchema(base, { say, name }),
    initial,
    draft: `protocol.${isCopy ? 'copy' : 'change'}.${refText(base)}`,
    messages: { '/name': say('fault.no-name') },
    onSubmit: async (body) => {
      const made = await propose.send({ body });
      announce(say('proposed.done', { version: refText(made) }));
      await navigate({
        to: '/staff/protocols/of/$name',
        params: { name: made.name },
        search: { version: made.version },
      });
    },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <div className="change-head">
        {isCopy && (
          <TextField
            {...form.text('/name')}
            label={say('name')}
            hint={say('name.hint')}
            maxLength={60}
            autoComplete="off"
          />
        )}
        <TextField {...form.text('/owner')} label={say('owner')} hint={say('owner.hint')} maxLength={120} />
        <TextField
          {...form.text('/reason')}
          label={say('version-reason')}
          hint={say('version-reason.hint')}
          maxLength={500}
          autoComplete="off"
        />
      </div>
      <Numbers base={base} form={form} />
      <div className="change-foot">
        <Outlook base={base} form={form} isCopy={isCopy} />
        <div className="row">
          <Button weight="quiet" onClick={() => form.replace(initial)}>
            {say('start-over')}
          </Button>
          <Button type="submit" weight="main" busy={form.sending}>
            {say('propose')}
          </Button>
        </div>
      </div>
    </form>
  );
};

/** A copy of a version, or the next one of it: change numbers, say why, and hand it over to be signed. */
export const ChangePage = () => {
  const say = useTexts('protocols');
  const { name = '' } = useParams({ strict: false });
  const { version, copy = false } = useSearch({ from: '/staff/protocols/of/$name/change' });
  const base = useRoute(
    readProtocol,
    { params: { name }, query: version === undefined ? {} : { version } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  return (
    <div className="stack">
      <Loaded of={base} meanwhile={<Skeleton lines={12} height="40rem" />}>
        {(data) => (
          <>
            <PageTitle
              above={
                <Link to="/staff/protocols/of/$name" params={{ name }} search={{ version: data.version }}>
                  {refText(data)}
                </Link>
              }
            >
              {say(copy ? 'copy.title' : 'change.title', { version: refText(data) })}
            </PageTitle>
            <p className="quiet prose">{say(copy ? 'copy.lead' : 'change.lead')}</p>
            <ChangeForm key={`${refText(data)}${copy}`} base={data} isCopy={copy} />
          </>
        )}
      </Loaded>
    </div>
  );
};
