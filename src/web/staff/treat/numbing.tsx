import { useState } from 'react';
import type { Application } from '../../../clinical/session-record.ts';
import { useClinicClock } from '../../clinic-clock.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextArea, TextField } from '../../design/field.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { CreamForm } from './cream-form.tsx';
import { FindingsBeside } from './findings-beside.tsx';
import { NumbingClock } from './numbing-clock.tsx';
import { Part } from './part.tsx';
import { useProductName } from './product-name.ts';
import { setPart, strikeOut, takeOff } from './record-edit.ts';
import { useTreat } from './use-record.ts';

const StrikeOut = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const say = useTexts('treat');
  const { change } = useTreat();
  const [why, setWhy] = useState('');
  const strike = () => {
    if (why.trim().length < 3) return;
    change(strikeOut(id, why.trim()));
    onClose();
  };
  return (
    <Dialog
      open
      title={say('strike.title')}
      onClose={onClose}
      actions={
        <Button weight="main" onClick={strike}>
          {say('strike.do')}
        </Button>
      }
    >
      <p>{say('strike.text')}</p>
      <TextArea id="strike-why" label={say('strike.why')} rows={2} value={why} onChange={setWhy} />
    </Dialog>
  );
};

const Amounts = ({ application }: { readonly application: Application }) => {
  const say = useTexts('treat');
  const { anaesthetic, state } = useTreat();
  const standing = state.applications.filter(({ struckOut }) => struckOut === undefined);
  const line = anaesthetic?.products[standing.findIndex(({ id }) => id === application.id)];
  const left = line?.left.grams;
  return (
    <p className="quiet">
      {say('cream.amounts', { grams: application.grams, area: application.areaCm2 })}
      {application.occluded && ` · ${say('cream.covered')}`}
      {left !== undefined && ` · ${say('cream.left', { grams: left })}`}
    </p>
  );
};

const Worn = ({ application }: { readonly application: Application }) => {
  const say = useTexts('treat');
  const when = useWhen();
  const clock = useClinicClock();
  const nameOf = useProductName();
  const { change, anaesthetic, state } = useTreat();
  const [striking, setStriking] = useState(false);
  const name = nameOf(application.product);
  const place = state.applications
    .filter(({ struckOut }) => struckOut === undefined)
    .findIndex(({ id }) => id === application.id);
  const line = anaesthetic?.products[place];
  const off = () => {
    change(takeOff(application.id, clock()));
    announce(say('cream.removed'));
  };
  return (
    <li className="worn">
      <div className="spread">
        <h3>{name}</h3>
        <Button weight="quiet" onClick={() => setStriking(true)}>
          {say('strike.open')}
        </Button>
      </div>
      <Amounts application={application} />
      {application.off === undefined ? (
        <>
          <NumbingClock
            product={name}
            on={application.on}
            earliestOff={line?.earliestOff}
            latestOff={line?.latestOff}
          />
          <Button weight="main" wide onClick={off}>
            {say('cream.off')}
          </Button>
        </>
      ) : (
        <p>
          {say('cream.from-to', { on: when.time(application.on), off: when.time(application.off) })} ·{' '}
          {when.duration(Math.round((Date.parse(application.off) - Date.parse(application.on)) / 60_000))}
        </p>
      )}
      <FindingsBeside about={({ part, subject }) => part === 'anaesthetic' && subject === application.id} />
      {striking && <StrikeOut id={application.id} onClose={() => setStriking(false)} />}
    </li>
  );
};

const StruckOut = ({ application }: { readonly application: Application }) => {
  const say = useTexts('treat');
  const nameOf = useProductName();
  return (
    <li className="quiet">
      <s>
        {nameOf(application.product)},{' '}
        {say('cream.amounts', { grams: application.grams, area: application.areaCm2 })}
      </s>{' '}
      {say('strike.because', { why: application.struckOut ?? '' })}
    </li>
  );
};

const Weight = () => {
  const say = useTexts('treat');
  const { change, state, findings } = useTreat();
  const [text, setText] = useState(state.weightKg === undefined ? '' : String(state.weightKg));
  const isAsked = findings.some(({ rule }) => rule.startsWith('anaesthetic-') && rule.includes('weight'));
  if (!isAsked && state.weightKg === undefined) return null;
  const leave = () => {
    const value = Number(text.replace(',', '.'));
    change(setPart('weightKg', value >= 2 && value <= 400 ? value : undefined));
  };
  return (
    <TextField
      id="weight"
      label={say('weight')}
      hint={say('weight.hint')}
      after="kg"
      width="short"
      inputMode="decimal"
      value={text}
      onChange={setText}
      onBlur={leave}
    />
  );
};

/** What was put on to numb, with its clock; or that nothing was. */
export const Numbing = () => {
  const say = useTexts('treat');
  const { state, change } = useTreat();
  const [adding, setAdding] = useState(false);
  const worn = state.applications.filter(({ struckOut }) => struckOut === undefined);
  const struck = state.applications.filter(({ struckOut }) => struckOut !== undefined);
  const hasBegun = state.startedAt !== undefined;
  return (
    <Part id="numbing" title={say('numbing.title')} done={worn.length > 0 || state.noAnaesthetic}>
      {worn.length > 0 && (
        <ul className="stack">
          {worn.map((application) => (
            <Worn key={application.id} application={application} />
          ))}
        </ul>
      )}
      <FindingsBeside about={({ part, subject }) => part === 'anaesthetic' && subject === undefined} />
      <Weight />
      {struck.length > 0 && (
        <ul className="struck">
          {struck.map((application) => (
            <StruckOut key={application.id} application={application} />
          ))}
        </ul>
      )}
      {adding && <CreamForm onDone={() => setAdding(false)} />}
      {hasBegun && state.noAnaesthetic && <p>{say('numbing.none')}</p>}
      {!adding && hasBegun && <p className="quiet">{say('numbing.begun')}</p>}
      {!adding && !hasBegun && (
        <div className="row">
          <Button
            weight={worn.length === 0 && !state.noAnaesthetic ? 'main' : 'plain'}
            icon="plus"
            onClick={() => setAdding(true)}
          >
            {say(worn.length === 0 ? 'cream.add' : 'cream.add-another')}
          </Button>
          {worn.length === 0 && (
            <label className="choice">
              <input
                type="checkbox"
                checked={state.noAnaesthetic}
                onChange={(event) => {
                  const noAnaesthetic = event.target.checked;
                  change((now) => ({ ...now, noAnaesthetic }));
                }}
              />
              <span className="choice-text">{say('numbing.none')}</span>
            </label>
          )}
        </div>
      )}
    </Part>
  );
};
