import { describe, expect, it } from 'vitest';
import { readAllergy, saysNone } from './allergies.ts';

const kinds = (answer: string) => readAllergy(answer).map(({ kind }) => kind);

describe('an allergy', () => {
  it.each([
    ['nickel', ['metal']],
    ['NICKEL ALLERGY', ['metal']],
    ['alergia al níquel', ['metal']],
    ['acero inoxidable', ['metal']],
    ['lidocaine', ['anaesthetic']],
    ['allergic to lidocaine', ['anaesthetic']],
    ['bupivacaína', ['anaesthetic']],
    ['numbing cream', ['anaesthetic']],
    ['sulfa drugs', ['anaesthetic-relative']],
    ['latex gloves', ['material']],
    ['peanuts', ['unrelated']],
    ['hay fever', ['unrelated']],
    ['zorblax', [undefined]],
    ['cobalt', [undefined]],
  ])('"%s" is %j', (answer, expected) => {
    expect(kinds(answer)).toEqual(expected);
  });

  it('is found beside others, however they are joined', () => {
    expect(kinds('penicillin, nickel and lidocaine')).toEqual(['unrelated', 'metal', 'anaesthetic']);
    expect(kinds('nickel lidocaine')).toEqual(['metal', 'anaesthetic']);
    expect(kinds('polen y níquel')).toEqual(['unrelated', 'metal']);
  });

  it('that weighs is found in a longer phrase', () => {
    expect(kinds('rash from nickel buttons')).toEqual(['metal']);
    expect(kinds('swelling at the dentist after articaine')).toEqual(['anaesthetic']);
  });

  it('to cocaine is no allergy to a numbing cream', () => {
    expect(kinds('cocaine')).toEqual([undefined]);
  });
});

describe('no allergies', () => {
  it.each(['none', 'No', 'NKDA', 'ninguna', 'no known allergies'])('can be said as "%s"', (answer) => {
    expect(saysNone(answer)).toBe(true);
    expect(kinds(answer)).toEqual(['unrelated']);
  });

  it('is not said by naming one', () => {
    expect(saysNone('nickel')).toBe(false);
  });
});
