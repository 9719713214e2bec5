import { describe, expect, it } from 'vitest';
import { articleProtocol } from './protocols.ts';
import type { Condition, ScreenRequest, StatusWord } from './screen-request.ts';
import { conditionCodes } from './screen-request.ts';
import { clearRequest, day, rulesOf, screenWith } from './screening.fixture.ts';
import { screen } from './screening.ts';

const withCondition = (condition: Condition, more: Partial<ScreenRequest> = {}) =>
  screenWith({ conditions: [condition], ...more });

const told = (condition: Condition, more: Partial<ScreenRequest> = {}): string => {
  const { decision, findings } = withCondition(condition, more);
  return [decision, ...findings.map(({ rule }) => rule)].join(' ');
};

describe('a condition where the needles would go (fact sheet 4 and 1a)', () => {
  it.each([
    ['acne-active', 'active', 'defer acne-active'],
    ['acne-active', undefined, 'defer acne-active'],
    ['acne-active', 'past', 'clinician acne-last-spot-unknown'],
    ['acne-active', 'controlled', 'clinician acne-last-spot-unknown'],
    ['acne-active', 'unknown', 'clinician condition-unclear'],
    ['skin-infection', 'active', 'stop skin-infection-active'],
    ['skin-infection', 'healed', 'clear'],
    ['skin-infection', 'suspected', 'clinician condition-unclear'],
    ['herpes-labialis', 'active', 'stop cold-sore-active'],
    ['herpes-labialis', 'past', 'clear cold-sore-history'],
    ['herpes-labialis', undefined, 'clinician condition-unclear'],
    ['herpes-labialis', 'unknown', 'clinician condition-unclear'],
    ['warts', 'active', 'stop warts-active'],
    ['warts', 'past', 'clear'],
    ['skin-cancer', 'active', 'stop skin-cancer-in-field'],
    ['skin-cancer', 'suspected', 'stop skin-cancer-in-field'],
    ['skin-cancer', 'past', 'clinician skin-cancer-past'],
    ['actinic-keratosis', 'active', 'stop actinic-keratosis-in-field'],
    ['actinic-keratosis', 'past', 'clear'],
    ['raised-mole', undefined, 'stop raised-mole-in-field'],
    ['raised-mole', 'removed', 'clear'],
    ['open-wound', 'active', 'stop open-wound'],
    ['eczema', 'flare', 'defer skin-flare'],
    ['eczema', 'controlled', 'clear skin-disease-quiet'],
    ['eczema', undefined, 'clinician condition-unclear'],
    ['psoriasis', 'active', 'defer skin-flare'],
    ['rosacea', 'active', 'defer skin-flare'],
    ['rosacea', 'past', 'clear'],
    ['tattoo', undefined, 'clear tattoo-in-field'],
    ['tattoo', 'removed', 'clear'],
  ] as const)('%s, %s: %s', (code, status, expected) => {
    expect(told({ code, inField: true, ...(status && { status }) })).toBe(expected);
  });
});

describe('the same condition somewhere else', () => {
  it.each([
    ['acne-active', 'active', 'clear outside-field'],
    ['warts', 'active', 'clear outside-field'],
    ['actinic-keratosis', 'active', 'clear outside-field'],
    ['raised-mole', 'active', 'clear outside-field'],
    ['open-wound', 'active', 'clear outside-field'],
    ['eczema', 'flare', 'clear outside-field'],
    ['tattoo', 'active', 'clear'],
    ['skin-infection', 'active', 'clinician infection-elsewhere'],
    ['herpes-labialis', 'active', 'clinician infection-elsewhere'],
    ['herpes-labialis', 'past', 'clear cold-sore-history'],
    ['skin-cancer', 'active', 'clinician skin-cancer-elsewhere'],
    ['skin-cancer', 'past', 'clear'],
  ] as const)('%s, %s: %s', (code, status, expected) => {
    expect(told({ code, status, inField: false })).toBe(expected);
  });
});

describe('a condition nobody placed', () => {
  it.each([
    ['acne-active', 'active', 'clinician condition-place-unknown'],
    ['eczema', 'flare', 'clinician condition-place-unknown'],
    ['actinic-keratosis', 'active', 'clinician condition-place-unknown'],
    ['raised-mole', 'active', 'clinician condition-place-unknown'],
    ['skin-cancer', 'active', 'clinician condition-place-unknown'],
    ['skin-infection', 'active', 'stop skin-infection-active'],
    ['herpes-labialis', 'active', 'stop cold-sore-active'],
    ['warts', 'active', 'stop warts-active'],
    ['open-wound', 'active', 'stop open-wound'],
  ] as const)('%s, %s: %s', (code, status, expected) => {
    expect(told({ code, status })).toBe(expected);
    expect(told({ code, status, inField: 'unknown' })).toBe(expected);
  });
});

describe('an illness of the whole person', () => {
  it.each([
    ['keloid-tendency', undefined, 'clinician keloid-tendency'],
    ['keloid-tendency', 'past', 'clinician keloid-tendency'],
    ['bleeding-disorder', undefined, 'stop bleeding-disorder'],
    ['bleeding-disorder', 'controlled', 'stop bleeding-disorder'],
    ['bleeding-disorder', 'suspected', 'clinician bleeding-disorder-unclear'],
    ['bleeding-disorder', 'unknown', 'clinician bleeding-disorder-unclear'],
    ['diabetes-uncontrolled', undefined, 'clinician diabetes-uncontrolled'],
    ['diabetes-controlled', undefined, 'clear diabetes-controlled'],
    ['diabetes-controlled', 'unknown', 'clinician diabetes-uncontrolled'],
    ['immunosuppression', 'active', 'clinician immunosuppression'],
    ['immunosuppression', 'past', 'clear illness-past'],
    ['chemotherapy', 'active', 'stop cancer-treatment-current'],
    ['chemotherapy', 'past', 'clinician cancer-treatment-unclear'],
    ['chemotherapy', undefined, 'clinician cancer-treatment-unclear'],
    ['chemotherapy', 'planned', 'clinician cancer-treatment-unclear'],
    ['radiotherapy', 'ongoing', 'stop cancer-treatment-current'],
    ['autoimmune', undefined, 'clinician autoimmune-disease'],
    ['autoimmune', 'remission', 'clear illness-past'],
    ['scleroderma', undefined, 'clinician scleroderma'],
    ['hiv', 'controlled', 'clinician blood-borne-infection'],
    ['hepatitis', 'active', 'clinician blood-borne-infection'],
    ['hepatitis', 'past', 'clear illness-past'],
    ['g6pd-deficiency', undefined, 'clinician anaesthetic-blood-risk'],
    ['methaemoglobinaemia', 'past', 'clinician anaesthetic-blood-risk'],
    ['liver-disease', undefined, 'clinician liver-disease'],
    ['heart-rhythm', undefined, 'clinician heart-rhythm'],
    ['dysmorphic-concern', undefined, 'clinician dysmorphic-concern'],
  ] as const)('%s, %s: %s', (code, status, expected) => {
    expect(told({ code, ...(status && { status }) })).toBe(expected);
  });

  it('reads a last day of treatment without a status as ended', () => {
    expect(told({ code: 'chemotherapy', lastEpisode: day('2026-11-10') })).toBe(
      'defer cancer-treatment-recent',
    );
  });
});

describe('every condition', () => {
  const statuses: readonly StatusWord[] = ['active', 'past', 'controlled', 'suspected', 'unknown', 'planned'];

  it('speaks when it is there in the field', () => {
    const silent = conditionCodes.filter(
      (code) => withCondition({ code, status: 'active', inField: true }).findings.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('goes to a clinician at least when its status is unknown, save what can only ask for care', () => {
    const mild = conditionCodes.filter((code) => {
      const { decision } = withCondition({ code, status: 'unknown', inField: true });
      return decision === 'clear';
    });
    expect(mild).toEqual(['tattoo']);
  });

  it('is answered in each of its statuses', () => {
    for (const code of conditionCodes)
      for (const status of statuses) expect(() => withCondition({ code, status })).not.toThrow();
  });
});

describe('cold sores', () => {
  const history: Condition = { code: 'herpes-labialis', status: 'past', inField: true };

  it('give the prescriber a task from the day before the session', () => {
    const { findings } = withCondition(history, { session: day('2027-01-12') });
    expect(findings[0]?.task).toMatchObject({ for: 'prescriber', start: '2027-01-11' });
  });

  it('give it today when no session is known', () => {
    expect(withCondition(history).findings[0]?.task?.start).toBe('2026-12-01');
  });
});

describe('age', () => {
  const on = (birthDate: string) => screenWith({ birthDate: day(birthDate) });

  it('stops under 18, names the birthday and gives no earliest day', () => {
    const answer = on('2008-12-02');
    expect(answer.decision).toBe('stop');
    expect(answer).not.toHaveProperty('earliest');
    expect(answer.findings[0]).toMatchObject({ rule: 'age-under-minimum', until: '2026-12-02' });
  });

  it('asks for off-label consent from 18 to 21', () => {
    expect(on('2008-12-01').decision).toBe('clinician');
    expect(on('2004-12-02').findings[0]).toMatchObject({ rule: 'age-below-label', until: '2026-12-02' });
    expect(on('2004-12-01').decision).toBe('clear');
  });
});

describe('pregnancy', () => {
  it.each([
    ['pregnant', 'stop'],
    ['breastfeeding', 'stop'],
    ['unknown', 'clinician'],
    ['no', 'clear'],
  ] as const)('%s: %s', (pregnancy, decision) => {
    expect(screenWith({ pregnancy }).decision).toBe(decision);
  });

  it('need not be asked of men, and is unanswered for everybody else', () => {
    const { pregnancy: _left, ...rest } = clearRequest;
    expect(screen({ ...rest, sex: 'male' }).decision).toBe('clear');
    expect(rulesOf(screen({ ...rest, sex: 'unknown' }))).toEqual(['unanswered-pregnancy']);
    expect(rulesOf(screen({ ...rest, sex: 'female' }))).toEqual(['unanswered-pregnancy']);
  });
});

describe('an answer that is missing', () => {
  const fields = [
    ['birthDate', 'unanswered-birth-date'],
    ['fitzpatrick', 'unanswered-fitzpatrick'],
    ['scarTypes', 'unanswered-scar-types'],
    ['pregnancy', 'unanswered-pregnancy'],
    ['conditions', 'unanswered-conditions'],
    ['medicines', 'unanswered-medicines'],
    ['skinCare', 'unanswered-skin-care'],
    ['procedures', 'unanswered-procedures'],
    ['allergies', 'unanswered-allergies'],
    ['sun', 'unanswered-sun'],
  ] as const;

  it.each(fields)('%s is a finding of its own, left out or unknown', (field, rule) => {
    const { [field]: _left, ...rest } = clearRequest;
    for (const request of [rest, { ...clearRequest, [field]: 'unknown' }]) {
      const answer = screen(request as ScreenRequest);
      expect(answer.decision).toBe('clinician');
      expect(answer.findings.map((finding) => [finding.rule, finding.answers])).toEqual([
        [rule, [`/${field}`]],
      ]);
    }
  });

  it('is each asked for when only the day is known', () => {
    expect(rulesOf(screen({ asOf: day('2026-12-01') }))).toEqual(fields.map(([, rule]) => rule).sort());
  });

  it('inside the sun section weighs what it can hide', () => {
    expect(rulesOf(screenWith({ sun: {} }))).toEqual([
      'unanswered-sunburn',
      'unanswered-last-tan',
      'unanswered-sun-plans',
    ]);
    expect(screenWith({ sun: { sunburn: false } }).decision).toBe('clear');
    expect(screenWith({ sun: { sunburn: false, lastTan: 'unknown', planned: [] } }).decision).toBe(
      'clinician',
    );
    expect(screenWith({ sun: { sunburn: 'unknown', lastTan: 'none', planned: [] } }).decision).toBe(
      'clinician',
    );
  });
});

describe('medicines', () => {
  const taking = (name: string, more = {}, device?: string) =>
    screenWith({ medicines: [{ name, ...more }], ...(device && { device }) });

  it('stop for isotretinoin while it is taken, and ask for its day when nobody gave it', () => {
    expect(taking('isotretinoin', { lastDose: 'ongoing' }).decision).toBe('stop');
    expect(rulesOf(taking('isotretinoin'))).toEqual(['isotretinoin-day-unknown']);
    expect(rulesOf(taking('isotretinoin', { lastDose: 'unknown' }))).toEqual(['isotretinoin-day-unknown']);
  });

  it('send blood thinners to the prescriber, and stop under the label that rules them out', () => {
    const answer = taking('warfarin', { lastDose: 'ongoing' });
    expect(answer.decision).toBe('clinician');
    expect(answer.findings[0]?.task?.for).toBe('prescriber');
    const labelled = taking('warfarin', { lastDose: 'ongoing' }, 'exceed');
    expect(labelled.findings[0]).toMatchObject({ effect: 'stop', decidedBy: 'label' });
    expect(taking('warfarin', { lastDose: 'ongoing' }, 'skinpen-precision').decision).toBe('clinician');
  });

  it('tell high and low doses of a steroid apart, and ask when nobody knows', () => {
    expect(taking('prednisolone', { lastDose: 'ongoing', highDose: true }).decision).toBe('stop');
    expect(taking('prednisolone', { lastDose: 'ongoing', highDose: false }).decision).toBe('clear');
    expect(taking('prednisolone', { lastDose: 'ongoing' }).decision).toBe('clinician');
    expect(taking('hydrocortisone', { route: 'topical' }).findings).toEqual([]);
    expect(taking('budesonide', { route: 'inhaled' }).findings).toEqual([]);
  });

  it.each([
    ['capecitabine', 'stop'],
    ['azathioprine', 'clinician'],
    ['dapsone', 'clinician'],
    ['flecainide', 'clinician'],
    ['imiquimod', 'clinician'],
    ['tamoxifen', 'clinician'],
    ['acitretin', 'clinician'],
    ['doxycycline', 'clear'],
    ['ibuprofen', 'clear'],
    ['fish oil', 'clear'],
    ['azelaic acid', 'clear'],
  ])('%s, still taken: %s', (name, decision) => {
    const answer = taking(name, { lastDose: 'ongoing' });
    expect(answer.decision).toBe(decision);
    expect(answer.findings).toHaveLength(1);
  });

  it('name what they do not know', () => {
    const answer = taking('blorbimab 5 mg');
    expect(answer.decision).toBe('clinician');
    expect(answer.findings[0]).toMatchObject({ rule: 'medicine-unrecognised', answers: ['/medicines/0'] });
    expect(answer.findings[0]?.title).toContain('blorbimab');
  });

  it('say nothing about those without a rule', () => {
    expect(taking('levothyroxine').findings).toEqual([]);
  });

  it('say when they read a slip', () => {
    expect(rulesOf(taking('levothyroxin 50'))).toEqual(['medicine-read-as']);
    expect(rulesOf(taking('isotretinon', { lastDose: 'ongoing' }))).toEqual([
      'isotretinoin-current',
      'medicine-read-as',
    ]);
  });
});

describe('a label that is only a name', () => {
  const used = (lastUse: string) =>
    screenWith({ skinCare: [{ label: 'Wonder Cream', lastUse: day(lastUse) }] });

  it('goes to a clinician while it may need a break, and is mentioned afterwards', () => {
    expect(used('2026-11-04').decision).toBe('clinician');
    expect(rulesOf(used('2026-11-03'))).toEqual(['skin-care-unread']);
    expect(used('2026-11-03').decision).toBe('clear');
    expect(screenWith({ skinCare: [{ label: 'Wonder Cream' }] }).decision).toBe('clinician');
  });
});

describe('allergies', () => {
  it.each([
    ['nickel', 'stop'],
    ['Níquel', 'stop'],
    ['stainless steel', 'stop'],
    ['nickel allergy', 'stop'],
    ['lidocaine', 'clinician'],
    ['Lidocaína', 'clinician'],
    ['local anaesthetics', 'clinician'],
    ['EMLA', 'clinician'],
    ['mepivacaine', 'clinician'],
    ['PABA', 'clinician'],
    ['sulfa drugs', 'clinician'],
    ['zorblax', 'clinician'],
    ['latex', 'clear'],
    ['penicillin', 'clear'],
    ['pollen and cats', 'clear'],
    ['none', 'clear'],
  ])('%s: %s', (allergy, decision) => {
    expect(screenWith({ allergies: [allergy] }).decision).toBe(decision);
  });

  it('to an anaesthetic stop under a label that rules it out', () => {
    expect(screenWith({ allergies: ['lidocaine'], device: 'skinpen-precision' }).decision).toBe('stop');
  });

  it('are read one by one from a single answer', () => {
    expect(rulesOf(screenWith({ allergies: ['penicillin, nickel and lidocaine'] }))).toEqual([
      'allergy-metal',
      'allergy-anaesthetic',
    ]);
  });
});

describe('scars', () => {
  const having = (...scarTypes: NonNullable<Exclude<ScreenRequest['scarTypes'], 'unknown'>>) =>
    screenWith({ scarTypes });

  it('that are raised go to a specialist, whatever stands beside them', () => {
    expect(having('rolling', 'keloid').decision).toBe('clinician');
    expect(rulesOf(having('hypertrophic', 'rolling'))).toEqual(['scar-raised']);
    expect(screenWith({ scarTypes: ['rolling', 'keloid'], device: 'exceed' }).decision).toBe('stop');
  });

  it('that something else serves better are told so', () => {
    expect(rulesOf(having('rolling', 'ice-pick', 'boxcar-deep', 'macular'))).toEqual([
      'scar-boxcar-deep',
      'scar-ice-pick',
      'scar-macular',
    ]);
    expect(having('rolling', 'ice-pick').findings[0]?.instead).toContain('TCA CROSS');
  });

  it('of which none is for needling go to a clinician', () => {
    expect(rulesOf(having('macular'))).toEqual(['no-scar-for-needling', 'scar-macular']);
    expect(rulesOf(having())).toEqual(['no-scar-for-needling']);
  });
});

describe('skin type', () => {
  it('from IV on warns of dark patches with the numbers', () => {
    for (const fitzpatrick of [1, 2, 3] as const) expect(screenWith({ fitzpatrick }).findings).toEqual([]);
    for (const fitzpatrick of [4, 5, 6] as const) {
      const answer = screenWith({ fitzpatrick });
      expect(answer.decision).toBe('clear');
      expect(answer.findings[0]?.why).toContain('5 of 30');
    }
  });

  it('V and VI lie outside the label of Exceed', () => {
    expect(screenWith({ fitzpatrick: 4, device: 'exceed' }).decision).toBe('clear');
    expect(screenWith({ fitzpatrick: 5, device: 'exceed' }).decision).toBe('clinician');
    expect(screenWith({ fitzpatrick: 6, device: 'skinpen-precision' }).decision).toBe('clear');
  });
});

describe('the device', () => {
  it.each(['Morpheus8', 'Secret RF', 'Potenza', 'sylfirm X', 'an RF microneedling device', 'Vivace RF'])(
    '%s is refused by name',
    (device) => {
      const answer = screenWith({ device });
      expect(answer.decision).toBe('stop');
      expect(answer.findings[0]?.title).toContain(device);
    },
  );

  it.each(['Exceed', 'exceed', 'amiea med Exceed'])('is known as "%s"', (device) => {
    expect(screenWith({ device, fitzpatrick: 6 }).decision).toBe('clinician');
  });

  it('goes as deep as was studied without a word, and deeper only by a clinician', () => {
    expect(screenWith({ depthMm: 1.5, device: 'skinpen-precision' }).findings).toEqual([]);
    expect(screenWith({ depthMm: 1.75, device: 'skinpen-precision' }).decision).toBe('clinician');
    expect(screenWith({ depthMm: 1.75 }).decision).toBe('clinician');
  });
});

describe('the label of a device', () => {
  it.each([
    [{ code: 'keloid-tendency' }, 'clinician', 'stop'],
    [{ code: 'hiv' }, 'clinician', 'stop'],
    [{ code: 'hepatitis' }, 'clinician', 'stop'],
    [{ code: 'diabetes-uncontrolled' }, 'clinician', 'stop'],
    [{ code: 'immunosuppression' }, 'clinician', 'stop'],
  ] as const)('turns %o from %s into %s under Exceed', (condition, without, withLabel) => {
    expect(withCondition(condition).decision).toBe(without);
    const labelled = withCondition(condition, { device: 'exceed' });
    expect(labelled.decision).toBe(withLabel);
    expect(labelled.findings[0]?.decidedBy).toBe('label');
    expect(labelled.findings[0]?.why).toContain('Exceed');
  });

  it('leaves a wait a wait, since it names the day', () => {
    const acne: Condition = { code: 'acne-active', status: 'active', inField: true };
    expect(withCondition(acne, { device: 'exceed' }).decision).toBe('defer');
  });

  it('wins where it asks for more time, and says so', () => {
    const answer = screenWith({
      procedures: [{ code: 'filler', on: day('2026-11-21'), inField: true }],
      device: 'exceed',
    });
    expect(answer.findings[0]).toMatchObject({ until: '2027-05-21', decidedBy: 'label' });
  });

  it('asks for four weeks after lowered defences', () => {
    const ended: Condition = { code: 'immunosuppression', status: 'past', lastEpisode: day('2026-11-10') };
    expect(withCondition(ended).decision).toBe('clear');
    expect(withCondition(ended, { device: 'exceed' }).earliest).toBe('2026-12-08');
  });

  it('warns of young scars under SkinPen', () => {
    const acne: Condition = {
      code: 'acne-active',
      status: 'past',
      inField: true,
      lastEpisode: day('2026-02-01'),
    };
    expect(told(acne, { device: 'skinpen-precision' })).toBe('clear scars-new-for-label');
    expect(told(acne)).toBe('clear');
  });
});

describe('procedures', () => {
  it('elsewhere do not count', () => {
    expect(
      screenWith({ procedures: [{ code: 'filler', on: day('2026-11-30'), inField: false }] }).findings,
    ).toEqual([]);
  });

  it('without a place go to a clinician where the place matters', () => {
    const answer = screenWith({ procedures: [{ code: 'filler', on: day('2026-11-30') }] });
    expect(answer.findings[0]).toMatchObject({ rule: 'procedure-place-unknown', until: '2026-12-14' });
    expect(screenWith({ procedures: [{ code: 'botulinum', on: day('2026-11-30') }] }).decision).toBe('defer');
  });

  it('without a day go to a clinician', () => {
    expect(rulesOf(screenWith({ procedures: [{ code: 'peel-deep' }] }))).toEqual(['procedure-day-unknown']);
  });

  it('that are planned ask for care with dates, and move nothing', () => {
    const answer = screenWith({ procedures: [{ code: 'peel-deep', on: day('2027-01-15'), inField: true }] });
    expect([answer.decision, answer.earliest]).toEqual(['clear', '2026-12-01']);
    expect(answer.findings[0]?.why).toContain('15 April 2027');
  });

  it('done today start their wait today', () => {
    expect(screenWith({ procedures: [{ code: 'waxing', on: day('2026-12-01') }] }).earliest).toBe(
      '2026-12-08',
    );
  });
});

describe('sun that is planned', () => {
  it('closes the days around it, in the shape a plan request takes', () => {
    const answer = screenWith({
      sun: {
        sunburn: false,
        lastTan: 'none',
        planned: [{ from: day('2027-01-03'), to: day('2027-01-10') }],
      },
    });
    expect(answer.decision).toBe('clear');
    expect(answer.findings[0]).toMatchObject({
      rule: 'sun-planned',
      effect: 'caution',
      blackout: { from: '2027-01-03', to: '2027-01-10', daysBefore: 13, daysAfter: 13 },
    });
    expect(answer.findings[0]?.instead).toContain('20 December 2026');
    expect(answer.findings[0]?.instead).toContain('24 January 2027');
  });
});

describe('answers that cannot both be true', () => {
  it('keep their own findings, and go to a clinician', () => {
    const answer = screenWith({ sex: 'male', pregnancy: 'pregnant' });
    expect(rulesOf(answer)).toEqual(['pregnant', 'contradiction-pregnancy']);
  });

  it('about one condition are read the careful way', () => {
    const answer = screenWith({
      conditions: [
        { code: 'skin-infection', status: 'active', inField: true },
        { code: 'skin-infection', status: 'past', inField: true },
      ],
    });
    expect(rulesOf(answer)).toEqual(['skin-infection-active', 'contradiction-condition']);
    expect(answer.findings[1]?.answers).toEqual(['/conditions/0', '/conditions/1']);
  });

  it('may be about two places', () => {
    const answer = screenWith({
      conditions: [
        { code: 'eczema', status: 'active', inField: false },
        { code: 'eczema', status: 'past', inField: true },
      ],
    });
    expect(rulesOf(answer)).toEqual(['outside-field']);
  });

  it('about diabetes, medicines and allergies are pointed out', () => {
    expect(
      rulesOf(
        screenWith({ conditions: [{ code: 'diabetes-controlled' }, { code: 'diabetes-uncontrolled' }] }),
      ),
    ).toContain('contradiction-diabetes');
    expect(
      rulesOf(
        screenWith({
          medicines: [
            { name: 'isotretinoin', lastDose: 'ongoing' },
            { name: 'Roaccutane', lastDose: day('2026-01-01') },
          ],
        }),
      ),
    ).toEqual(['isotretinoin-current', 'contradiction-medicine']);
    expect(rulesOf(screenWith({ allergies: ['none', 'latex'] }))).toContain('contradiction-allergies');
  });

  it('about a sore that healed on the day it was last there are pointed out', () => {
    expect(
      rulesOf(
        screenWith({
          conditions: [{ code: 'herpes-labialis', status: 'past', lastEpisode: day('2026-12-01') }],
        }),
      ),
    ).toContain('contradiction-healed-today');
  });
});

describe('the article protocol', () => {
  const byArticle = (changes: Partial<ScreenRequest>) =>
    screen({ ...clearRequest, ...changes }, articleProtocol);

  it('waits one day after sunburn, and names itself', () => {
    const answer = byArticle({ sun: { sunburn: true, lastTan: 'none', planned: [] } });
    expect(answer.earliest).toBe('2026-12-02');
    expect(answer.protocol).toEqual({ name: 'article', version: '1.0.0' });
  });

  it('keeps a week for retinoids and fruit acids, and none for what it does not name', () => {
    const used = (label: string) => byArticle({ skinCare: [{ label, lastUse: day('2026-11-29') }] }).decision;
    expect(used('Aqua, Retinol, Glycerin')).toBe('defer');
    expect(used('Aqua, Glycolic Acid, Glycerin')).toBe('defer');
    expect(used('Aqua, Salicylic Acid, Glycerin')).toBe('clear');
    expect(used('Aqua, Benzoyl Peroxide, Carbomer')).toBe('clear');
  });

  it('is not read as leave where the article is silent', () => {
    expect(byArticle({ medicines: [{ name: 'isotretinoin', lastDose: 'ongoing' }] }).decision).toBe('stop');
    expect(byArticle({ pregnancy: 'pregnant' }).decision).toBe('stop');
  });
});
