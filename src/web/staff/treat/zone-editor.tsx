import { useState } from 'react';
import type { ZoneEntry } from '../../../clinical/session-record.ts';
import { techniqueOf } from '../../../clinical/session-record.ts';
import { type Endpoint, endpoints } from '../../../clinical/technique-context.ts';
import { exclusionMarks, type Zone } from '../../../clinical/zones.ts';
import { DEPTH_STEP_MM } from '../../../contract/records.ts';
import { Button } from '../../design/button.tsx';
import { Choice, MultiChoice } from '../../design/choice.tsx';
import { TextField } from '../../design/field.tsx';
import { More } from '../../design/more.tsx';
import { useTexts } from '../../texts/language.ts';
import { BigStepper } from './big-stepper.tsx';
import { FindingsBeside } from './findings-beside.tsx';
import { dropZone, putZone } from './record-edit.ts';
import { useTreat } from './use-record.ts';
import { useZoneName, useZoneSummary } from './zone-words.ts';

const DEEPEST_MM = 5;
const MOST_PASSES = 20;
/** Where the first press of "more" lands: the lowest of what is usual, else half a millimetre. */
const FIRST_DEPTH_MM = 0.5;
const FIRST_PASSES = 3;

type EditorProps = { readonly zone: Zone; readonly before: ZoneEntry | undefined };

/** Limits of a zone before anything is entered there. */
function useLimits(zone: Zone) {
  const { state, context } = useTreat();
  const [limits] = techniqueOf({ ...state, zones: [{ zone, depthMm: DEPTH_STEP_MM }] }, context).zones;
  return limits;
}

function useDepthHint(zone: Zone): string {
  const say = useTexts('treat');
  const limits = useLimits(zone);
  if (limits === undefined) return '';
  const usual = limits.usualMm;
  const ceiling = say(`zone.ceiling.${limits.decidedBy}`, { limit: limits.ceilingMm });
  return usual === undefined ? ceiling : `${ceiling} ${say('zone.usual', { low: usual[0], high: usual[1] })}`;
}

const Note = ({ entry }: { readonly entry: ZoneEntry }) => {
  const say = useTexts('treat');
  const { change } = useTreat();
  const [text, setText] = useState(entry.note ?? '');
  const { note: _, ...rest } = entry;
  return (
    <TextField
      id={`note-${entry.zone}`}
      label={say('zone.note')}
      optional
      value={text}
      onChange={setText}
      onBlur={() => change(putZone(text.trim() === '' ? rest : { ...rest, note: text.trim() }))}
    />
  );
};

const Rest = ({ entry }: { readonly entry: ZoneEntry }) => {
  const say = useTexts('treat');
  const { change } = useTreat();
  const { needledOver: _, ...rest } = entry;
  return (
    <More summary={say('zone.more')} open={entry.needledOver !== undefined || entry.note !== undefined}>
      <MultiChoice
        id={`over-${entry.zone}`}
        label={say('zone.over')}
        hint={say('zone.over.hint')}
        optional
        sideBySide
        options={exclusionMarks.map((value) => ({ value, label: say(`over.${value}`) }))}
        value={entry.needledOver ?? []}
        onChange={(needledOver) =>
          change(putZone(needledOver.length === 0 ? rest : { ...rest, needledOver }))
        }
      />
      <Note key={entry.zone} entry={entry} />
    </More>
  );
};

/** Depth, passes and endpoint of the chosen zone, each within a gloved finger's reach. */
export const ZoneEditor = ({ zone, before }: EditorProps) => {
  const say = useTexts('treat');
  const nameOf = useZoneName();
  const summaryOf = useZoneSummary();
  const { state, change, treatment } = useTreat();
  const limits = useLimits(zone);
  const hint = useDepthHint(zone);
  const entry = state.zones.find((one) => one.zone === zone);
  const last = treatment.last?.zones.find((one) => one.zone === zone);
  const name = nameOf(zone);
  const put = (part: Partial<ZoneEntry>) =>
    change(putZone({ depthMm: limits?.usualMm?.[0] ?? FIRST_DEPTH_MM, ...entry, ...part, zone }));
  const copy = ({ depthMm, passes, endpoint }: ZoneEntry) =>
    put({ depthMm, ...(passes !== undefined && { passes }), ...(endpoint !== undefined && { endpoint }) });
  return (
    <section className="zone-editor" aria-label={name}>
      <div className="spread">
        <h3>{name}</h3>
        {entry !== undefined && (
          <Button weight="quiet" onClick={() => change(dropZone(zone))}>
            {say('zone.drop')}
          </Button>
        )}
      </div>
      {entry === undefined && (
        <div className="row">
          {before !== undefined && (
            <Button onClick={() => copy(before)}>
              {say('zone.same', { zone: nameOf(before.zone), what: summaryOf(before) })}
            </Button>
          )}
          {last !== undefined && (
            <Button onClick={() => copy(last)}>{say('zone.last', { what: summaryOf(last) })}</Button>
          )}
        </div>
      )}
      <BigStepper
        id={`depth-${zone}`}
        label={say('zone.depth')}
        unit="mm"
        value={entry?.depthMm}
        onChange={(depthMm) => put({ depthMm })}
        min={DEPTH_STEP_MM}
        max={limits?.deviceMm ?? DEEPEST_MM}
        step={DEPTH_STEP_MM}
        start={limits?.usualMm?.[0] ?? FIRST_DEPTH_MM}
        lessLabel={say('zone.depth.less', { zone: name })}
        moreLabel={say('zone.depth.more', { zone: name })}
        hint={hint}
      />
      <BigStepper
        id={`passes-${zone}`}
        label={say('zone.passes')}
        unit=""
        value={entry?.passes}
        onChange={(passes) => put({ passes })}
        min={1}
        max={MOST_PASSES}
        step={1}
        start={FIRST_PASSES}
        lessLabel={say('zone.passes.less', { zone: name })}
        moreLabel={say('zone.passes.more', { zone: name })}
      />
      <Choice<Endpoint>
        id={`endpoint-${zone}`}
        label={say('zone.endpoint')}
        sideBySide
        options={endpoints.map((value) => ({ value, label: say(`endpoint.${value}`) }))}
        value={entry?.endpoint}
        onChange={(endpoint) => put({ endpoint })}
      />
      <FindingsBeside about={({ part, subject }) => part === 'technique' && subject === zone} />
      {entry !== undefined && <Rest key={zone} entry={entry} />}
    </section>
  );
};
