import { useState } from 'react';
import { type Assessment, score } from '../../../../clinical/scores.ts';
import { scoredRegions } from '../../../../clinical/scores-change.ts';
import type { Zone } from '../../../../clinical/zones.ts';
import { type AssessmentRecord, recordAssessment } from '../../../../contract/assessments.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { Choice } from '../../../design/choice.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { type Form, useForm } from '../../../design/form.ts';
import { announce } from '../../../design/status.tsx';
import { useCommand } from '../../../queries.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { type ChartInput, chartOf, emptyChart, inputFrom, zonesOf } from './chart-input.ts';
import { BedsideFields, EccaFields, LesionFields, PatientFields } from './score-fields.tsx';
import { ScoresView } from './scores-view.tsx';
import { ZonePanel } from './zone-panel.tsx';

type PartProps = {
  readonly form: Form<ChartInput>;
  readonly before: AssessmentRecord | undefined;
};

const regionWords = {
  'whole-face': 'region.whole-face',
  'left-half': 'region.left-half',
  'right-half': 'region.right-half',
} as const;

const WhatIsRated = ({ form, before }: PartProps) => {
  const say = useTexts('scars');
  const { rater, region } = form.values;
  return (
    <Card title={say('chart.title')}>
      <div className="bedside">
        <Choice
          id="rater"
          label={say('rater')}
          sideBySide
          options={(['clinician', 'patient'] as const).map((value) => ({
            value,
            label: say(`rater.${value}`),
          }))}
          value={rater}
          onChange={(value) => form.set('/rater', value)}
        />
        {rater === 'clinician' && (
          <Choice
            id="region"
            label={say('region')}
            sideBySide
            options={scoredRegions.map((value) => ({ value, label: say(regionWords[value]) }))}
            value={region}
            onChange={(value) => form.set('/region', value)}
          />
        )}
      </div>
      {before !== undefined && rater === 'clinician' && (
        <p className="row">
          <Button onClick={() => form.replace(inputFrom(before.chart as Assessment, rater))}>
            {say('chart.from-last')}
          </Button>
          <span className="quiet small">{say('chart.from-last.note')}</span>
        </p>
      )}
    </Card>
  );
};

const ClinicianParts = ({ form }: PartProps) => {
  const say = useTexts('scars');
  const [zone, setZone] = useState<Zone>('cheek-left');
  const input = form.values;
  const shared = { input, onChange: form.replace };
  const charted = zonesOf(input.region);
  return (
    <>
      <Card title={say('zones.title')}>
        <ZonePanel
          {...shared}
          zone={charted.includes(zone) ? zone : 'forehead'}
          onZone={(one) => charted.includes(one) && setZone(one)}
        />
      </Card>
      <Card title={say('bedside.title')}>
        <BedsideFields {...shared} />
      </Card>
      <Card title={say('lesions.title')}>
        <p className="quiet small">{say('lesions.note')}</p>
        <LesionFields {...shared} />
      </Card>
      <Card title={say('ecca.title')}>
        <EccaFields {...shared} />
      </Card>
    </>
  );
};

const Preview = ({ form, before, onCancel }: PartProps & { readonly onCancel: () => void }) => {
  const say = useTexts('scars');
  const common = useTexts('common');
  const language = useLanguage();
  const chart = chartOf(form.values);
  const scores = score({
    ...chart,
    language,
    ...(before !== undefined && { previous: before.chart as Assessment }),
  });
  const empty = Object.keys(scores).every((key) => key === 'change');
  return (
    <Card title={say('preview.title')} className="preview">
      {empty ? <p className="quiet">{say('preview.none')}</p> : <ScoresView scores={scores} />}
      <p className="quiet small">{say('preview.note')}</p>
      <p className="row">
        <Button type="submit" weight="main" busy={form.sending}>
          {say('chart.save')}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </p>
    </Card>
  );
};

type ChartFormProps = {
  readonly patientId: string;
  readonly assessments: readonly AssessmentRecord[];
  readonly onDone: () => void;
};

/** Charts one assessment: the map, the lesions, the grades, with the scores as they come about. */
export const ChartForm = ({ patientId, assessments, onDone }: ChartFormProps) => {
  const say = useTexts('scars');
  const record = useCommand(recordAssessment);
  const form = useForm<ChartInput, ChartInput>({
    schema: { safeParse: (value) => ({ success: true, data: value as ChartInput }) },
    initial: emptyChart,
    draft: `assessment.${patientId}`,
    messages: { '/chart': say('chart.fault.empty') },
    onSubmit: async (input) => {
      const chart = chartOf(input) as AssessmentRecord['chart'];
      await record.send({ params: { id: patientId }, body: { chart, rater: input.rater } });
      announce(say('chart.saved'));
      onDone();
    },
  });
  const before = assessments.find((one) => one.rater === form.values.rater && one.struckOut === undefined);
  const parts = { form, before };
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <div className="chart">
        <div className="stack">
          <WhatIsRated {...parts} />
          {form.values.rater === 'clinician' ? (
            <ClinicianParts {...parts} />
          ) : (
            <Card title={say('patient.title')}>
              <PatientFields input={form.values} onChange={form.replace} />
            </Card>
          )}
        </div>
        <Preview {...parts} onCancel={onDone} />
      </div>
    </form>
  );
};
