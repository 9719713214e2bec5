import { useState } from 'react';
import { signRecord } from '../../../contract/records.ts';
import { Button } from '../../design/button.tsx';
import { Facts } from '../../design/card.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { TextArea } from '../../design/field.tsx';
import { Sign as Shape } from '../../design/sign.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Part } from './part.tsx';
import { useProductName } from './product-name.ts';
import { useTopicalName } from './topicals.tsx';
import { type Treat, useTreat } from './use-record.ts';
import { useZoneName, useZoneSummary } from './zone-words.ts';

type GapCode = Treat['gaps'][number]['gap'];

/** The part of the page in which a gap is filled. */
const placeOf: Readonly<Record<GapCode, string>> = {
  consent: 'needling',
  screening: 'needling',
  'birth-date': 'needling',
  arrived: 'needling',
  anaesthetic: 'numbing',
  'cream-on': 'numbing',
  'cream-late': 'numbing',
  cartridge: 'cartridge',
  start: 'needling',
  end: 'needling',
  zone: 'needling',
  passes: 'needling',
  endpoint: 'needling',
  reason: 'needling',
  stop: 'needling',
};

/** "Left cheek: choose the endpoint": what is missing, with its place in the record. */
function useGapText(): (gap: Treat['gaps'][number]) => string {
  const say = useTexts('treat');
  const zoneName = useZoneName();
  const { state, findings } = useTreat();
  return ({ gap, pointer }) => {
    const zone = state.zones[Number(pointer.match(/^\/zones\/(\d+)\//)?.[1])];
    const finding = findings.find(({ id }) => pointer === pointerOf(id));
    if (finding !== undefined) return `${finding.title}: ${say(`gap.${gap}`)}`;
    return zone === undefined ? say(`gap.${gap}`) : `${zoneName(zone.zone)}: ${say(`gap.${gap}`)}`;
  };
}

/** Where a gap is filled: what a finding asks for, beside that finding. */
function usePlace(): (gap: Treat['gaps'][number]) => string {
  const { findings, state } = useTreat();
  return ({ gap, pointer }) => {
    const finding = findings.find(({ id }) => pointer === pointerOf(id));
    if (finding?.part === 'anaesthetic') return 'numbing';
    return state.topicals.some(({ name }) => name === finding?.subject) ? 'topicals' : placeOf[gap];
  };
}

const pointerOf = (id: string): string => `/findings/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const Gaps = () => {
  const say = useTexts('treat');
  const { gaps } = useTreat();
  const textOf = useGapText();
  const place = usePlace();
  if (gaps.length === 0) return null;
  return (
    <div>
      <p>{say('sign.missing', { count: gaps.length })}</p>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={`${gap.gap}${gap.pointer}`}>
            <Shape kind="wait" />
            <a href={`#${place(gap)}`} onClick={(event) => goTo(event, place(gap))}>
              {textOf(gap)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('input, button, select')?.focus({ preventScroll: true });
}

/** Everything the signature will stand for, in one look. */
const Summary = () => {
  const say = useTexts('treat');
  const when = useWhen();
  const { state, record, treatment, findings } = useTreat();
  const productName = useProductName();
  const topicalName = useTopicalName();
  const zoneName = useZoneName();
  const summaryOf = useZoneSummary();
  const creams = state.applications.filter(({ struckOut }) => struckOut === undefined);
  const device = treatment.devices.find(({ id }) => id === state.deviceId);
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? (
      '–'
    ) : (
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return (
    <Facts
      pairs={[
        { term: say('sum.patient'), detail: record.patientName },
        {
          term: say('sum.operator'),
          detail: `${record.operator.name}, ${device?.name ?? record.device.name}`,
        },
        {
          term: say('numbing.title'),
          detail: list(
            state.noAnaesthetic
              ? [say('numbing.none')]
              : creams.map(
                  ({ product, grams, areaCm2, on, off }) =>
                    `${productName(product)}, ${say('cream.amounts', { grams, area: areaCm2 })}, ${when.time(on)}–${off === undefined ? '' : when.time(off)}`,
                ),
          ),
        },
        {
          term: say('cartridge.title'),
          detail: list(
            record.cartridges.map(({ lot, serial }) =>
              [say('cartridge.lot', { lot }), serial].filter(Boolean).join(' · '),
            ),
          ),
        },
        {
          term: say('needling.title'),
          detail: list(state.zones.map((entry) => `${zoneName(entry.zone)}: ${summaryOf(entry)}`)),
        },
        { term: say('topicals.title'), detail: list(state.topicals.map(({ name }) => topicalName(name))) },
        {
          term: say('sum.reasons'),
          detail: list(
            findings.flatMap(({ title, reason }) => (reason === undefined ? [] : [`${title}: ${reason}`])),
          ),
        },
        ...(state.notes.trim() === '' ? [] : [{ term: say('notes'), detail: state.notes }]),
      ]}
    />
  );
};

const Confirm = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useTexts('treat');
  const language = useLanguage();
  const me = useMe();
  const { record, store } = useTreat();
  const command = useCommand(signRecord);
  const sign = async () => {
    await store.flush();
    const { record: saved } = store.view();
    const answer = await command
      .send({ params: { id: record.id }, query: { language }, body: { revision: saved.revision } })
      .catch(() => undefined);
    if (answer === undefined) return;
    store.adopt(answer);
    announce(say('sign.done'));
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={say('sign.dialog')}
      onClose={onClose}
      actions={
        <Button weight="main" busy={command.sending} onClick={() => void sign()}>
          {say('sign.do', { name: me.name })}
        </Button>
      }
    >
      <p>{say('sign.text')}</p>
      <Summary />
      {command.error && <FailureNotice error={command.error} />}
    </Dialog>
  );
};

const Notes = () => {
  const say = useTexts('treat');
  const { state, change } = useTreat();
  return (
    <TextArea
      id="notes"
      label={say('notes')}
      hint={say('notes.hint')}
      optional
      rows={3}
      value={state.notes}
      onChange={(notes) => change((now) => ({ ...now, notes }))}
    />
  );
};

/** The end of the work: what is missing, and the name under it. */
export const SignPart = () => {
  const say = useTexts('treat');
  const { gaps, where, current, record } = useTreat();
  const [confirming, setConfirming] = useState(false);
  const isHeld = where === 'conflict' || where === 'refused' || where === 'offline';
  const isReady = gaps.length === 0 && !isHeld && record.maySign;
  return (
    <Part id="sign" title={say('sign.title')} done={false}>
      <Notes />
      <Gaps />
      {isHeld && <p>{say('sign.held')}</p>}
      {!record.maySign && <p>{say('sign.not-yours', { name: record.operator.name })}</p>}
      <Button
        weight={current === 'sign' ? 'main' : 'plain'}
        wide
        aria-disabled={!isReady || undefined}
        onClick={() => {
          if (isReady) setConfirming(true);
        }}
      >
        {say('sign.open')}
      </Button>
      {confirming && <Confirm onClose={() => setConfirming(false)} />}
    </Part>
  );
};
