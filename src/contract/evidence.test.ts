import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, instrumentOf } from '../evidence/instruments.ts';
import { evidenceAnswer, evidenceRequest, evidenceVerb } from './evidence.ts';
import { faultsOf } from './problem.ts';

const faults = (document: unknown) => {
  const result = evidenceRequest.safeParse(document);
  return result.success ? [] : faultsOf(result.error);
};

describe('stipple evidence', () => {
  it('answers every instrument, under any design, in the shape it promises', () => {
    for (const instrument of INSTRUMENTS)
      for (const design of ['any', 'controlled'] as const) {
        const request = evidenceRequest.parse({
          question: instrumentOf(instrument).question,
          instrument,
          design,
        });
        const answer = evidenceVerb.run(request);
        expect(evidenceAnswer.parse(answer)).toEqual(answer);
      }
  });

  it('answers its own example with the fields of the contract', () => {
    const answer = evidenceVerb.run(evidenceRequest.parse(evidenceVerb.example));
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        'k',
        'model',
        'estimate',
        'ci',
        'predictionInterval',
        'tau2',
        'i2',
        'certainty',
        'studies',
        'notes',
      ]),
    );
  });

  it('names the instruments it knows when asked for another', () => {
    const [fault] = faults({ question: 'effect', instrument: 'scar-o-meter', design: 'any' });
    expect(fault?.pointer).toBe('/instrument');
    for (const instrument of INSTRUMENTS) expect(fault?.detail).toContain(instrument);
  });

  it('points at a question, a design, a correlation and a field that do not fit', () => {
    expect(
      faults({ question: 'cost', design: 'blinded', correlation: 1, instruments: 'ecca' }).map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(['/question', '/design', '/correlation', '/instruments']);
    expect(faults({ question: 'effect', instrument: 'tram-track-scars' })).toEqual([
      { pointer: '/instrument', detail: 'is a harm, not a scale of benefit; ask the question "harm"' },
    ]);
  });
});
