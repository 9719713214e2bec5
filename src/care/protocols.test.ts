import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../../test/support/refusal.ts';
import { testWorld, type World, worldIn } from '../../test/support/world.ts';
import { sqlState } from '../store/db.ts';
import type { ProtocolRow } from '../store/protocols.ts';
import { proposeProtocol } from './protocol-propose.ts';
import { signOffProtocol, withdrawProtocol } from './protocol-sign.ts';
import { listProtocols, readProtocol, type ShownVersion } from './protocol-view.ts';
import { keptProtocol, protocolNamed, protocolOf } from './protocols.ts';
import type { Actor, Work } from './work.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const as = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.care.perform(actor, work);
const lead = () => world.staff['safety-lead'];
const owner = () => world.staff.owner;

type Changes = Parameters<typeof proposeProtocol>[1]['changes'];

const FROM_DEFAULT = { name: 'default', version: '1.0.0' };
const LONGER: Changes = { retinoidDays: { value: 10, reason: 'Our patients use stronger creams.' } };

let made = 0;
const freshName = () => {
  made += 1;
  return `Protocol ${made}`;
};

const propose = (name: string, changes: Changes = LONGER, basedOn = FROM_DEFAULT, actor = lead()) =>
  as(actor, (work) =>
    proposeProtocol(work, { basedOn, name, owner: 'The safety lead', reason: 'Our own way.', changes }),
  );
const sign = (id: string | undefined, actor = owner(), name = 'The owner') =>
  as(actor, (work) => signOffProtocol(work, id ?? '', name));
const withdraw = (id: string | undefined, actor = owner()) =>
  as(actor, (work) => withdrawProtocol(work, id ?? '', 'A number was wrong.'));

const signed = async (name: string, changes?: Changes, basedOn = FROM_DEFAULT): Promise<ShownVersion> =>
  sign((await propose(name, changes, basedOn)).id);

/** What a new course of that name would start on. */
const usedFor = (name: string) =>
  as(lead(), async (work) => {
    work.permit('read', 'protocol');
    return protocolNamed(work, name);
  });

describe("a clinic's own protocol", () => {
  it('is a copy with some numbers changed, each with its reason, and waits for a signature', async () => {
    const name = freshName();
    const version = await propose(name);
    expect(version).toMatchObject({
      name,
      version: '1.0.0',
      status: 'proposed',
      basedOn: 'default 1.0.0',
      proposed: { by: 'The safety-lead' },
      changes: [
        {
          key: 'retinoidDays',
          from: 7,
          to: 10,
          strictness: 'stricter',
          reason: 'Our patients use stronger creams.',
        },
      ],
    });
    expect((await refusal(usedFor(name))).faults[0]?.pointer).toBe('/protocol');
  });

  it('signed by an owner by name is what new courses start on', async () => {
    const name = freshName();
    const version = await signed(name);
    expect(version).toMatchObject({ status: 'in-force', signedOff: { by: 'The owner' } });
    const protocol = await usedFor(name);
    expect(protocol).toMatchObject({ name, version: '1.0.0', signedOff: { by: 'The owner' } });
    expect(protocol.numbers.retinoidDays).toMatchObject({
      value: 10,
      note: 'Our patients use stronger creams.',
    });
    expect(protocol.numbers.ahaDays.value).toBe(7);
  });

  it('has every number with sources, marks, range and the stricter of it and each device label', async () => {
    const name = freshName();
    await signed(name, { maxDepthMm: { value: 2, reason: 'Deep scars, after a review of our records.' } });
    const shown = await as(world.staff['front-desk'], (work) => readProtocol(work, { name }));
    expect(shown.numbers.retinoidDays).toMatchObject({ value: 7, unit: 'days', range: { low: 1, high: 10 } });
    expect(shown.numbers.retinoidDays?.sources[0]).toMatchObject({ id: 'article', mark: 'V-clinic' });
    expect(shown.labels).toContainEqual({
      key: 'maxDepthMm',
      device: 'skinpen-precision',
      deviceName: 'SkinPen Precision',
      value: 1.5,
      unit: 'mm',
      decidedBy: 'label',
    });
  });

  it('may lie outside what the sources found, with its reason kept as the note', async () => {
    const name = freshName();
    await signed(name, { retinoidDays: { value: 30, reason: 'A month, as our dermatologist asks.' } });
    expect((await usedFor(name)).numbers.retinoidDays).toMatchObject({
      value: 30,
      range: { low: 1, high: 10 },
      note: 'A month, as our dermatologist asks.',
    });
  });

  it('points at every number that cannot stand', async () => {
    const refused = await refusal(
      propose(freshName(), {
        retinoidDays: { value: 7.5, reason: 'Half a day.' },
        gapIdealDays: { value: 60, reason: 'Longer than the longest.' },
      }),
    );
    expect(refused.code).toBe('INVALID');
    expect(refused.faults.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/changes/gapIdealDays/value',
      '/changes/retinoidDays/value',
    ]);
    const same = await refusal(propose(freshName(), { ahaDays: { value: 7, reason: 'As it is.' } }));
    expect(same.faults[0]?.pointer).toBe('/changes/ahaDays/value');
  });

  it('may not take the name of one that is shipped, however it is spelt, nor be made from what nobody signed', async () => {
    for (const name of ['default', 'Article'])
      expect((await refusal(propose(name))).faults[0]?.pointer).toBe('/name');
    const name = freshName();
    await propose(name);
    const refused = await refusal(propose(freshName(), LONGER, { name, version: '1.0.0' }));
    expect(refused.faults[0]?.pointer).toBe('/basedOn/version');
    const unknown = await refusal(propose(freshName(), LONGER, { name: 'default', version: '9.9.9' }));
    expect(unknown.faults[0]?.pointer).toBe('/basedOn/version');
  });
});

describe('the versions of a protocol', () => {
  it('follow each other: stricter raises the second part, less strict the first; the older is superseded', async () => {
    const name = freshName();
    await signed(name);
    const stricter = await signed(
      name,
      { ahaDays: { value: 10, reason: 'The same for acids.' } },
      { name, version: '1.0.0' },
    );
    expect(stricter.version).toBe('1.1.0');
    const looser = await signed(
      name,
      { retinoidDays: { value: 8, reason: 'Ten were too many.' } },
      { name, version: '1.1.0' },
    );
    expect(looser.version).toBe('2.0.0');
    const { protocols } = await as(lead(), listProtocols);
    const own = protocols.find((one) => one.name === name);
    expect(own?.versions.map(({ version, status }) => [version, status])).toEqual([
      ['2.0.0', 'in-force'],
      ['1.1.0', 'superseded'],
      ['1.0.0', 'superseded'],
    ]);
    const first = await as(lead(), (work) => readProtocol(work, { name, version: '1.0.0' }));
    expect(first.numbers.ahaDays?.value).toBe(7);
    expect((await usedFor(name)).numbers.ahaDays.value).toBe(10);
  });

  it('wait for one signature at a time, also when two people propose at once', async () => {
    const name = freshName();
    const outcomes = await Promise.allSettled([
      propose(name),
      propose(name.toUpperCase(), LONGER, FROM_DEFAULT, owner()),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await refusal(propose(name))).code).toBe('ALREADY_DONE');
  });

  it('that were withdrawn are passed over: the one before is in force again, and its number is not used twice', async () => {
    const name = freshName();
    await signed(name);
    const second = await signed(name, { ahaDays: { value: 9, reason: 'Nine.' } }, { name, version: '1.0.0' });
    const gone = await withdraw(second.id);
    expect(gone).toMatchObject({
      status: 'withdrawn',
      withdrawn: { by: 'The owner', why: 'A number was wrong.' },
    });
    expect((await usedFor(name)).version).toBe('1.0.0');
    const third = await signed(name, { ahaDays: { value: 8, reason: 'Eight.' } }, { name, version: '1.0.0' });
    expect(third.version).toBe('2.0.0');
    expect((await refusal(withdraw(second.id))).code).toBe('ALREADY_DONE');
  });

  it('never change, whoever asks the database', async () => {
    const { id } = await signed(freshName());
    const outcome = (text: string) =>
      world.database.pool.query(text, [id]).then(
        () => 'done',
        (error: unknown) => sqlState(error),
      );
    expect(await outcome(`update protocol set body = '{}' where id = $1`)).toBe('SP001');
    expect(await outcome('update protocol set signed_off_at = now() where id = $1')).toBe('SP001');
    expect(await outcome('delete from protocol where id = $1')).toBe('SP001');
  });

  it('kept before a number existed have the default of it', async () => {
    const name = freshName();
    await signed(name);
    const row = await as(lead(), async (work) => {
      work.permit('read', 'protocol');
      const protocol = await protocolOf(work, { name, version: '1.0.0' });
      const { retinoidDays, ...older } = protocol.numbers;
      return { body: { ...protocol, numbers: older }, signedOffAt: null, retinoidDays };
    });
    expect(keptProtocol(row as unknown as ProtocolRow).numbers.retinoidDays.value).toBe(7);
    expect(row.retinoidDays.value).toBe(10);
  });
});

describe('signing a protocol off', () => {
  it('takes the signer’s own name, once', async () => {
    const { id } = await propose(freshName());
    const wrong = await refusal(sign(id, owner(), 'Somebody Else'));
    expect(wrong.faults[0]?.pointer).toBe('/name');
    expect((await sign(id, owner(), '  the  OWNER ')).status).toBe('in-force');
    expect((await refusal(sign(id))).code).toBe('ALREADY_DONE');
  });

  it('is for the safety lead and the owner; proposing too; reading is for all staff', async () => {
    const { id } = await propose(freshName());
    for (const role of ['front-desk', 'practitioner'] as const) {
      const actor = world.staff[role];
      expect((await refusal(sign(id, actor, `The ${role}`))).code).toBe('NOT_ALLOWED');
      expect((await refusal(withdraw(id, actor))).code).toBe('NOT_ALLOWED');
      expect((await refusal(propose(freshName(), LONGER, FROM_DEFAULT, actor))).code).toBe('NOT_ALLOWED');
      expect((await as(actor, listProtocols)).protocols.length).toBeGreaterThan(1);
    }
    expect((await sign(id, lead(), 'The safety-lead')).signedOff?.by).toBe('The safety-lead');
  });

  it('of another clinic’s version finds nothing, nor does reading it', async () => {
    const name = freshName();
    const { id } = await propose(name);
    const stranger = elsewhere.staff.owner;
    expect((await refusal(sign(id, stranger))).code).toBe('NOT_FOUND');
    expect((await refusal(as(stranger, (work) => readProtocol(work, { name })))).code).toBe('NOT_FOUND');
    const { protocols } = await as(stranger, listProtocols);
    expect(protocols.map((one) => one.name)).toEqual(['default', 'article']);
  });

  it('leaves a trail of who proposed, signed and withdrew what', async () => {
    const { id } = await propose(freshName());
    await sign(id);
    await withdraw(id);
    const { rows } = await world.database.pool.query(
      "select action, role from audit_event where resource = 'protocol' and resource_id = $1 order by id",
      [id],
    );
    expect(rows).toEqual([
      { action: 'propose', role: 'safety-lead' },
      { action: 'sign-off', role: 'owner' },
      { action: 'withdraw', role: 'owner' },
    ]);
  });
});

describe('what is shipped', () => {
  it('is listed last, with what the article says otherwise', async () => {
    const { protocols } = await as(lead(), listProtocols);
    expect(protocols.slice(-2).map(({ name }) => name)).toEqual(['default', 'article']);
    const article = protocols.at(-1)?.versions[0];
    expect(article).toMatchObject({ status: 'shipped', version: '1.0.0' });
    expect(article?.changes).toContainEqual({
      key: 'sunBeforeDays',
      from: 14,
      to: 1,
      strictness: 'less-strict',
      reason: 'The article: at least 24 hours before. Clinics say 1 to 4 weeks.',
    });
    expect(article?.id).toBeUndefined();
  });
});
