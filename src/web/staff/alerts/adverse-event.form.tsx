import { adverseEventGrades, adverseEventKinds, LIKELY_KIND } from '../../../clinical/adverse-events.ts';
import { scoreTexts } from '../../../clinical/texts/scores.ts';
import type { Sign } from '../../../clinical/triage.ts';
import { isZone } from '../../../clinical/zones.ts';
import { reportAdverseEvent } from '../../../contract/adverse-events.ts';
import { readRecord } from '../../../contract/records.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/choice.tsx';
import { DateField } from '../../design/date-field.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Select, TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { announce } from '../../design/status.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useCommand, useRoute } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { useProductName } from '../treat/product-name.ts';
import { useTopicalName } from '../treat/topicals.tsx';

type RecordAnswer = Answer<typeof readRecord>;

type Given = {
  readonly recordId: string;
  readonly alertId: string;
  readonly signs: readonly Sign[];
  /** The clinic's day of the check-in: the first on which it is known. */
  readonly seenOn: string;
  readonly onDone: () => void;
};

type Input = {
  readonly kind: string;
  readonly grade: string;
  readonly zone: string;
  readonly lotId: string;
  readonly product: string;
  readonly onsetOn: string;
  readonly resolvedOn: string;
  readonly narrative: string;
};

/** The document: what was left empty is left out, the grade is a number again. */
const documentOf = (input: unknown, given: Given): unknown => {
  const filled = Object.fromEntries(Object.entries(input as Input).filter(([, value]) => value !== ''));
  const grade = filled.grade === undefined ? {} : { grade: Number(filled.grade) };
  return { ...filled, ...grade, recordId: given.recordId, alertId: given.alertId };
};

const lotsOf = ({ cartridges }: RecordAnswer) =>
  [...new Map(cartridges.map(({ lotId, lot }) => [lotId, lot]))].map(([value, label]) => ({ value, label }));

const productsOf = ({ state }: RecordAnswer): readonly string[] => [
  ...new Set([
    ...state.applications.filter(({ struckOut }) => struckOut === undefined).map(({ product }) => product),
    ...state.topicals.map(({ name }) => name),
  ]),
];

function useInitial(given: Given): Input {
  const [first] = given.signs;
  return {
    kind: first === undefined ? '' : LIKELY_KIND.value[first],
    grade: '',
    zone: '',
    lotId: '',
    product: '',
    onsetOn: given.seenOn,
    resolvedOn: '',
    narrative: '',
  };
}

const Fields = ({ record, given }: { readonly record: RecordAnswer; readonly given: Given }) => {
  const say = useTexts('alerts');
  const zones = scoreTexts[useLanguage()].zones;
  const productName = useProductName();
  const topicalName = useTopicalName();
  const report = useCommand(reportAdverseEvent);
  const initial = useInitial(given);
  const form = useForm({
    schema: { safeParse: (value: unknown) => reportAdverseEvent.body.safeParse(documentOf(value, given)) },
    initial,
    draft: `event.${given.alertId}`,
    messages: {
      '/kind': say('report.fault.kind'),
      '/grade': say('report.fault.grade'),
      '/narrative': say('report.fault.narrative'),
    },
    onSubmit: async (body) => {
      await report.send({ body });
      announce(say('report.done'));
      given.onDone();
    },
  });
  const zone = record.state.zones.find((one) => one.zone === form.values.zone);
  const lots = lotsOf(record);
  return (
    <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
      <ErrorSummary form={form} />
      <Select
        label={say('report.kind')}
        empty={say('choose')}
        {...form.text('/kind')}
        options={adverseEventKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <Choice
        label={say('report.grade')}
        {...form.look('/grade')}
        options={adverseEventGrades.map((grade) => ({
          value: String(grade),
          label: say(`grade.${grade}`),
          hint: say(`grade.${grade}.hint`),
        }))}
        value={form.values.grade}
        onChange={(grade) => form.set('/grade', grade)}
      />
      <Select
        label={say('report.zone')}
        hint={zone === undefined ? say('report.zone.hint') : say('report.depth', { depth: zone.depthMm })}
        empty={say('report.zone.none')}
        {...form.text('/zone')}
        options={record.state.zones.flatMap((one) =>
          isZone(one.zone) ? [{ value: one.zone, label: zones[one.zone] }] : [],
        )}
      />
      {lots.length > 1 && (
        <Select label={say('report.lot')} empty={say('choose')} {...form.text('/lotId')} options={lots} />
      )}
      <Select
        label={say('report.product')}
        hint={say('report.product.hint')}
        optional
        empty={say('report.product.none')}
        {...form.text('/product')}
        options={productsOf(record).map((value) => ({ value, label: topicalName(productName(value)) }))}
      />
      <DateField
        label={say('report.onset')}
        {...form.look('/onsetOn')}
        value={form.values.onsetOn}
        onChange={(day) => form.set('/onsetOn', day)}
      />
      <DateField
        label={say('report.resolved')}
        optional
        {...form.look('/resolvedOn')}
        value={form.values.resolvedOn}
        onChange={(day) => form.set('/resolvedOn', day)}
      />
      <TextArea
        label={say('report.narrative')}
        hint={say('report.narrative.hint')}
        rows={4}
        {...form.text('/narrative')}
      />
      <p className="quiet">
        {say('report.from-record', {
          operator: record.operator.name,
          device: record.device.name,
          lot: lots.map(({ label }) => label).join(', ') || '–',
        })}
      </p>
      <p className="row">
        <Button type="submit" weight="main" busy={form.sending}>
          {say('report.do')}
        </Button>
        <Button weight="quiet" onClick={given.onDone}>
          {say('report.cancel')}
        </Button>
      </p>
    </form>
  );
};

/** Reports a harm that a session may have caused. Depth, operator and lot come from its record and are not typed. */
export const AdverseEventForm = (given: Given) => {
  const record = useRoute(readRecord, { params: { id: given.recordId } });
  return <Loaded of={record}>{(data) => <Fields record={data} given={given} />}</Loaded>;
};
