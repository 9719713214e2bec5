import { useState } from 'react';
import {
  type Consent,
  type ConsentDocument,
  type ConsentKind,
  consentKinds,
  listConsents,
} from '../../../../contract/consents.ts';
import type { Answer } from '../../../../contract/route.ts';
import { ReadSigned } from '../../../consent/read-signed.tsx';
import { SignForm } from '../../../consent/sign.form.tsx';
import { Withdraw } from '../../../consent/withdraw.tsx';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { Select } from '../../../design/field.tsx';
import { Tag } from '../../../design/notice.tsx';
import { EmptyState, Loaded } from '../../../design/waiting.tsx';
import { useWhen, type When } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useMe } from '../../../session.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';

type Consents = Answer<typeof listConsents>;
type Say = ReturnType<typeof useTexts<'consent'>>;

type DocumentProps = TabProps & {
  readonly kind: ConsentKind;
  readonly consents: Consents;
  readonly document: ConsentDocument | undefined;
  readonly mayAct: boolean;
};

const Standing = ({ kind, consents }: Pick<DocumentProps, 'kind' | 'consents'>) => {
  const say = useTexts('consent');
  if (consents.needed.includes(kind)) return <Tag kind="caution">{say('needed')}</Tag>;
  const highest = consents.photoTiers.at(-1);
  return (
    <Tag kind="fine">
      {kind === 'photographs' && highest !== undefined ? say(`tier.${highest}`) : say('in-force')}
    </Tag>
  );
};

/** One document: where it stands, and the way to have it signed on this screen. */
const DocumentCard = ({ patient, kind, consents, document, mayAct }: DocumentProps) => {
  const say = useTexts('consent');
  const [signing, setSigning] = useState(false);
  const needed = consents.needed.includes(kind);
  const inForce = consents.consents.find((one) => one.kind === kind && one.inForce);
  return (
    <Card
      title={document?.title ?? say(`kind.${kind}`)}
      action={<Standing kind={kind} consents={consents} />}
    >
      {signing && document ? (
        <SignForm patient={patient} document={document} onDone={() => setSigning(false)} />
      ) : (
        <div className="row">
          {mayAct && document && (needed || kind === 'photographs') && (
            <Button
              weight={needed && kind === 'treatment' ? 'main' : 'plain'}
              onClick={() => setSigning(true)}
            >
              {say(needed ? 'open' : 'open.again')}
              <span className="unseen">: {document.title}</span>
            </Button>
          )}
          {inForce && <ReadSigned consent={inForce} />}
          {inForce && mayAct && <Withdraw consent={inForce} byStaff />}
        </div>
      )}
    </Card>
  );
};

const stateOf = (row: Consent, say: Say, when: When): string => {
  if (row.inForce) return say('in-force');
  if (row.withdrawn === undefined) return say('superseded');
  const day = when.day(when.dayOf(row.withdrawn.at));
  return row.withdrawn.why === 'replaced'
    ? say('replaced', { day })
    : say('withdrawn.by', { day, name: row.withdrawn.by, why: row.withdrawn.why });
};

const columnsOf = (say: Say, when: When): readonly Column<Consent>[] => [
  {
    key: 'title',
    head: say('list.document'),
    cell: (row) => `${row.title} (${row.version}, ${row.language})`,
  },
  { key: 'signed', head: say('list.signed'), cell: (row) => when.dayTime(row.signedAt) },
  { key: 'name', head: say('list.name'), wideOnly: true, cell: (row) => row.signedName },
  { key: 'witness', head: say('list.witness'), wideOnly: true, cell: (row) => row.witnessedBy ?? '–' },
  { key: 'state', head: say('list.state'), cell: (row) => stateOf(row, say, when) },
  {
    key: 'read',
    head: <span className="unseen">{say('read')}</span>,
    cell: (row) => <ReadSigned consent={row} />,
  },
];

/** What this patient has agreed to, and the documents to sign on this screen. */
export const ConsentTab = ({ patient }: TabProps) => {
  const say = useTexts('consent');
  const when = useWhen();
  const { role } = useMe();
  const [language, setLanguage] = useState<'en' | 'es'>(patient.language);
  const consents = useRoute(listConsents, { params: { id: patient.id }, query: { language } });
  const mayAct = role === 'practitioner' || role === 'safety-lead';
  return (
    <Loaded of={consents}>
      {(data) => (
        <div className="stack">
          <Select
            id="consent-language"
            label={say('language')}
            value={language}
            onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
            options={(['en', 'es'] as const).map((value) => ({ value, label: say(`language.${value}`) }))}
          />
          {consentKinds.map((kind) => (
            <DocumentCard
              key={kind}
              patient={patient}
              kind={kind}
              consents={data}
              document={data.documents.find((one) => one.kind === kind)}
              mayAct={mayAct}
            />
          ))}
          <DataTable
            caption={say('list.title')}
            columns={columnsOf(say, when)}
            rows={data.consents}
            rowKey={(row) => row.id}
            empty={<EmptyState title={say('list.none')} />}
          />
        </div>
      )}
    </Loaded>
  );
};
