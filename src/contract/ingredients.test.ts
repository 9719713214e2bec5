import { describe, expect, it } from 'vitest';
import { ingredientsVerb } from './ingredients.ts';
import { faultsOf } from './problem.ts';

const faults = (document: unknown): readonly string[] => {
  const parsed = ingredientsVerb.request.safeParse(document);
  return parsed.success ? [] : faultsOf(parsed.error).map((fault) => fault.pointer);
};

const answer = (document: unknown) =>
  ingredientsVerb.answer.parse(ingredientsVerb.run(ingredientsVerb.request.parse(document)));

describe('ingredients', () => {
  it('answers its example in the shape of the contract', () => {
    expect(answer(ingredientsVerb.example)).toMatchObject({
      classes: [
        {
          class: 'retinoid',
          matches: [{ text: 'RETINYL PALMITATE', position: 3, inci: 'RETINYL PALMITATE' }],
          effect: 'stop',
          lastUse: '2027-01-05',
          resume: '2027-01-19',
        },
      ],
      unread: [],
      protocol: { name: 'default' },
    });
  });

  it('takes the default protocol and no session for granted', () => {
    const { classes, protocol } = answer({ label: 'Retinol' });
    expect(protocol.name).toBe('default');
    expect(classes[0]).not.toHaveProperty('lastUse');
  });

  it('is not upset by a label without actives', () => {
    expect(answer({ label: 'Aqua, Glycerin' })).toEqual({
      classes: [],
      keepOff: [],
      unread: [],
      protocol: { name: 'default', version: '1.0.0' },
    });
  });

  it.each([
    [{}, ['/label']],
    [{ label: '' }, ['/label']],
    [{ label: ' \n\t ' }, ['/label']],
    [{ label: ', , -' }, ['/label']],
    [{ label: 7 }, ['/label']],
    [{ label: 'Retinol', session: '2027-02-29' }, ['/session']],
    [{ label: 'Retinol', session: '0001-01-03' }, ['/session']],
    [{ label: 'Retinol', session: '9999-12-31' }, ['/session']],
    [{ label: 'Retinol', protocol: 'strict' }, ['/protocol']],
    [{ label: 'Retinol', sesion: '2027-01-12' }, ['/sesion']],
    [{ label: 'a'.repeat(20_001) }, ['/label']],
    ['Retinol', ['']],
  ])('%j is refused at %j', (document, pointers) => {
    expect(faults(document)).toEqual(pointers);
  });
});
