import { useState } from 'react';
import { anaestheticCodes } from '../../../clinical/anaesthetic-products.ts';
import { type Application, anaestheticOf } from '../../../clinical/session-record.ts';
import { useClinicClock } from '../../clinic-clock.ts';
import { Button } from '../../design/button.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { FindingCard } from '../../design/finding-card.tsx';
import { announce } from '../../design/status.tsx';
import { useTexts } from '../../texts/language.ts';
import { newId } from './new-id.ts';
import { addApplication } from './record-edit.ts';
import { useTreat } from './use-record.ts';

/** A whole face, as the label of lidocaine 4 % counts it. */
const FACE_CM2 = 200;
const OTHER = 'other';

type Input = {
  readonly product: string;
  readonly other: string;
  readonly grams: string;
  readonly areaCm2: string;
  readonly occluded: boolean;
};

const fresh: Input = { product: 'lidocaine-4', other: '', grams: '', areaCm2: '', occluded: false };

const numberIn = (text: string): number => Number(text.replace(',', '.'));

/** The application that the form would put on record now; undefined while something in it is missing. */
function applicationOf(input: Input, id: string, on: string): Application | undefined {
  const product = input.product === OTHER ? input.other.trim() : input.product;
  const [grams, areaCm2] = [numberIn(input.grams), numberIn(input.areaCm2)];
  if (product === '' || !(grams > 0) || !(areaCm2 > 0)) return undefined;
  return { id, product, grams, areaCm2, on, occluded: input.occluded };
}

/** What speaks against putting this on, before it is on. */
function useAgainst(application: Application | undefined) {
  const { state, context } = useTreat();
  if (application === undefined) return [];
  const next = addApplication(application)(state);
  const place = next.applications
    .filter(({ struckOut }) => struckOut === undefined)
    .findIndex(({ id }) => id === application.id);
  const isAbout = (pointer: string) => pointer.startsWith(`/products/${place}/`);
  return anaestheticOf(next, context).findings.filter(
    ({ effect, answers }) => effect !== 'caution' && answers.some(isAbout),
  );
}

/** Puts a cream on record at the moment it goes on. Over a hard limit of its label it cannot be put on. */
export const CreamForm = ({ onDone }: { readonly onDone: () => void }) => {
  const say = useTexts('treat');
  const clock = useClinicClock();
  const { change } = useTreat();
  const [input, setInput] = useState(fresh);
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Input>) => setInput((now) => ({ ...now, ...part }));
  const application = applicationOf(input, id, clock());
  const against = useAgainst(application);
  const isStopped = against.some(({ effect }) => effect === 'stop');
  const putOn = () => {
    setTried(true);
    if (application === undefined || isStopped) return;
    change(addApplication(application));
    announce(say('cream.added'));
    onDone();
  };
  const missing = (text: string) => (tried && !(numberIn(text) > 0) ? say('cream.number') : undefined);
  return (
    <form
      className="cream-form"
      onSubmit={(event) => {
        event.preventDefault();
        putOn();
      }}
    >
      <Select
        id="cream-product"
        label={say('cream.product')}
        value={input.product}
        onChange={(product) => set({ product })}
        options={[...anaestheticCodes, OTHER].map((code) => ({
          value: code,
          label: say(
            code === OTHER ? 'product.other' : `product.${code as (typeof anaestheticCodes)[number]}`,
          ),
        }))}
      />
      {input.product === OTHER && (
        <TextField
          id="cream-other"
          label={say('cream.other')}
          error={tried && input.other.trim() === '' ? say('cream.name') : undefined}
          value={input.other}
          onChange={(other) => set({ other })}
        />
      )}
      <div className="row">
        <TextField
          id="cream-grams"
          label={say('cream.grams')}
          after="g"
          width="short"
          inputMode="decimal"
          autoComplete="off"
          error={missing(input.grams)}
          value={input.grams}
          onChange={(grams) => set({ grams })}
        />
        <TextField
          id="cream-area"
          label={say('cream.area')}
          after="cm²"
          width="short"
          inputMode="decimal"
          autoComplete="off"
          error={missing(input.areaCm2)}
          value={input.areaCm2}
          onChange={(areaCm2) => set({ areaCm2 })}
        />
        <Button onClick={() => set({ areaCm2: String(FACE_CM2) })}>{say('cream.face')}</Button>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={input.occluded}
          onChange={(event) => set({ occluded: event.target.checked })}
        />
        <span className="choice-text">
          <span>{say('cream.occluded')}</span>
          <span className="choice-hint">{say('cream.occluded.hint')}</span>
        </span>
      </label>
      {against.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} />
      ))}
      <p className="row">
        <Button type="submit" weight="main" aria-disabled={isStopped || undefined}>
          {say('cream.on')}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {say('cream.cancel')}
        </Button>
      </p>
      {isStopped && <p role="alert">{say('cream.stopped')}</p>}
    </form>
  );
};
