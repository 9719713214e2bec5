import { useState } from 'react';
import { listAssessments } from '../../../../contract/assessments.ts';
import { Button } from '../../../design/button.tsx';
import { readDraft } from '../../../design/drafts.ts';
import { Loaded } from '../../../design/waiting.tsx';
import { useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';
import { ChartForm } from './chart.form.tsx';
import { History } from './history.tsx';
import './scars.css';

/** What the scars looked like over time, and the chart to assess them now. */
export const ScarsTab = ({ patient }: TabProps) => {
  const say = useTexts('scars');
  const [charting, setCharting] = useState(() => readDraft(`assessment.${patient.id}`) !== undefined);
  const assessments = useRoute(listAssessments, { params: { id: patient.id } });
  return (
    <Loaded of={assessments}>
      {({ assessments: rows }) => (
        <div className="stack">
          {charting ? (
            <ChartForm patientId={patient.id} assessments={rows} onDone={() => setCharting(false)} />
          ) : (
            <p>
              <Button weight="main" icon="plus" onClick={() => setCharting(true)}>
                {say('chart.new')}
              </Button>
            </p>
          )}
          <History assessments={rows} />
        </div>
      )}
    </Loaded>
  );
};
