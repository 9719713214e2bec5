import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../test/support/database.ts';
import { refusal } from '../../test/support/refusal.ts';
import { testPatient, testWorld, type World, worldIn } from '../../test/support/world.ts';
import type { ConsentKind, PhotoTier, Strokes } from '../contract/consents.ts';
import { signConsent as signRoute } from '../contract/consents.ts';
import { consentState, listConsents, readConsent, signConsent, withdrawConsent } from './consent.ts';
import type { Actor } from './work.ts';

let world: World;
let elsewhere: World;

beforeAll(async () => {
  world = await testWorld();
  elsewhere = await worldIn(world.database);
});
afterAll(() => world.close());

const list = (patientId: string, actor: Actor = world.staff.practitioner, language?: 'en' | 'es') =>
  world.care.perform(actor, (work) => listConsents(work, patientId, language));

type More = {
  readonly tiers?: PhotoTier[];
  readonly actor?: Actor;
  readonly name?: string;
  readonly signature?: Strokes;
  readonly digest?: string;
};

async function sign(patientId: string, kind: ConsentKind, more: More = {}) {
  const { documents } = await list(patientId);
  const document = documents.find((one) => one.kind === kind);
  return world.care.perform(more.actor ?? world.staff.practitioner, (work) =>
    signConsent(work, patientId, {
      documentId: document?.id ?? '',
      digest: more.digest ?? document?.digest ?? '',
      signedName: more.name ?? 'Pat Example',
      tiers: more.tiers ?? [],
      ...(more.signature && { signature: more.signature }),
    }),
  );
}

const withdraw = (id: string, reason: string, actor: Actor = world.staff.practitioner) =>
  world.care.perform(actor, (work) => withdrawConsent(work, id, { reason }));

const state = (patientId: string) =>
  world.care.perform(world.staff.practitioner, async (work) => {
    work.permit('read', 'consent');
    return consentState(work, patientId);
  });

describe('the documents of a clinic', () => {
  it('are there from the first day, in both languages, once', async () => {
    const patient = await testPatient(world);
    const both = await Promise.all([list(patient.id), list(patient.id), list(patient.id)]);
    expect(both[0]?.documents.map(({ kind, language, version }) => [kind, language, version])).toEqual([
      ['treatment', 'en', '1.0.0'],
      ['photographs', 'en', '1.0.0'],
    ]);
    const spanish = await list(patient.id, world.staff.practitioner, 'es');
    expect(spanish.documents[0]?.title).toBe('Consentimiento para microagujas en cicatrices de acné');
    const { rows } = await world.database.pool.query('select from consent_document where clinic_id = $1', [
      world.clinic.id,
    ]);
    expect(rows).toHaveLength(4);
  });

  it('come in the patient’s own language', async () => {
    const patient = await testPatient(world);
    await world.database.db
      .updateTable('patient')
      .set({ language: 'es' })
      .where('id', '=', patient.id)
      .execute();
    expect((await list(patient.id)).documents.map(({ language }) => language)).toEqual(['es', 'es']);
  });
});

describe('a signature', () => {
  it('is bound to the words that were shown, to the drawn strokes and to a witness', async () => {
    const patient = await testPatient(world);
    expect((await state(patient.id)).needed).toEqual(['treatment', 'photographs']);
    const strokes: Strokes = [
      [
        [10, 100],
        [60, 40],
      ],
    ];
    const signed = await sign(patient.id, 'treatment', { signature: strokes, name: 'pat  éxample' });
    expect(signed).toMatchObject({ inForce: true, drawn: true, witnessedBy: 'The practitioner' });
    const kept = await world.care.perform(patient.actor, (work) => readConsent(work, signed.id));
    expect(kept).toMatchObject({ unchanged: true, signature: strokes });
    expect(kept.document.body).toContain('I agree to be treated.');
    expect((await state(patient.id)).needed).toEqual(['photographs']);
  });

  it('by the patient alone has no witness', async () => {
    const patient = await testPatient(world);
    const signed = await sign(patient.id, 'treatment', { actor: patient.actor });
    expect(signed.witnessedBy).toBeUndefined();
    expect(signed.drawn).toBe(false);
  });

  it('needs the name of the record: a tablet can lie open on another patient', async () => {
    const patient = await testPatient(world);
    const refused = await refusal(sign(patient.id, 'treatment', { name: 'Somebody Else' }));
    expect(refused.faults[0]?.pointer).toBe('/signedName');
  });

  it('is refused for words that are not those in force', async () => {
    const patient = await testPatient(world);
    expect((await refusal(sign(patient.id, 'treatment', { digest: 'abc' }))).code).toBe('CHANGED_MEANWHILE');
  });

  it('is given once a version', async () => {
    const patient = await testPatient(world);
    const both = await Promise.allSettled([sign(patient.id, 'treatment'), sign(patient.id, 'treatment')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('for photographs names how far they may go, without a gap, and can be given anew', async () => {
    const patient = await testPatient(world);
    expect((await refusal(sign(patient.id, 'photographs'))).faults[0]?.pointer).toBe('/tiers');
    const gap = signRoute.body.safeParse({
      documentId: patient.id,
      digest: '',
      signedName: 'Pat Example',
      tiers: ['record', 'published'],
    });
    expect(gap.success).toBe(false);
    await sign(patient.id, 'photographs', { tiers: ['record', 'in-clinic', 'published'] });
    expect((await state(patient.id)).photoTiers).toEqual(['record', 'in-clinic', 'published']);
    await sign(patient.id, 'photographs', { tiers: ['record'] });
    expect((await state(patient.id)).photoTiers).toEqual(['record']);
    const { consents } = await list(patient.id);
    expect(consents.map(({ inForce, withdrawn }) => [inForce, withdrawn?.why])).toEqual([
      [true, undefined],
      [false, 'replaced'],
    ]);
  });

  it('for treatment knows no tiers', async () => {
    const patient = await testPatient(world);
    expect((await refusal(sign(patient.id, 'treatment', { tiers: ['record'] }))).faults[0]?.pointer).toBe(
      '/tiers',
    );
  });

  it('is asked for again when the clinic brings a new version into force', async () => {
    const other = await worldIn(world.database);
    const patient = await testPatient(other);
    const read = () =>
      other.care.perform(other.staff.practitioner, (work) => listConsents(work, patient.id, 'en'));
    const [document] = (await read()).documents;
    const signed = await other.care.perform(other.staff.practitioner, (work) =>
      signConsent(work, patient.id, {
        documentId: document?.id ?? '',
        digest: document?.digest ?? '',
        signedName: 'Pat Example',
        tiers: [],
      }),
    );
    expect(signed.inForce).toBe(true);
    for (const language of ['en', 'es'])
      await row(world.database.db, 'consent_document', {
        clinic_id: other.clinic.id,
        kind: 'treatment',
        version: '1.10.0',
        language,
        title: 'New words',
        body: 'New words.',
        effective_from: '2025-02-01',
      });
    const after = await read();
    expect(after.documents.map(({ version }) => version)).toEqual(['1.10.0', '1.0.0']);
    expect(after.needed).toContain('treatment');
    expect(after.consents[0]?.inForce).toBe(false);
  });
});

describe('withdrawing a consent', () => {
  it('ends it from now on and leaves it readable', async () => {
    const patient = await testPatient(world);
    const { id } = await sign(patient.id, 'photographs', { tiers: ['record', 'in-clinic'] });
    const withdrawn = await withdraw(id, '', patient.actor);
    expect(withdrawn).toMatchObject({ inForce: false, withdrawn: { by: 'Pat Example', why: '' } });
    expect((await state(patient.id)).photoTiers).toEqual([]);
    expect((await refusal(withdraw(id, 'again'))).code).toBe('ALREADY_DONE');
  });

  it('by staff needs what was said', async () => {
    const patient = await testPatient(world);
    const { id } = await sign(patient.id, 'treatment');
    expect((await refusal(withdraw(id, ''))).faults[0]?.pointer).toBe('/reason');
    expect((await withdraw(id, 'said so by telephone')).withdrawn?.by).toBe('The practitioner');
  });
});

describe('consents of others', () => {
  it('are not there', async () => {
    const patient = await testPatient(world);
    const other = await testPatient(world);
    const { id } = await sign(patient.id, 'treatment');
    for (const actor of [other.actor, elsewhere.staff.practitioner]) {
      expect((await refusal(list(patient.id, actor))).code).toBe('NOT_FOUND');
      expect((await refusal(withdraw(id, 'mine now', actor))).code).toBe('NOT_FOUND');
      expect((await refusal(world.care.perform(actor, (work) => readConsent(work, id)))).code).toBe(
        'NOT_FOUND',
      );
    }
  });

  it('cannot be signed with a document of another clinic', async () => {
    const theirs = await testPatient(elsewhere);
    const { documents } = await elsewhere.care.perform(elsewhere.staff.practitioner, (work) =>
      listConsents(work, theirs.id, 'en'),
    );
    const patient = await testPatient(world);
    const signed = world.care.perform(world.staff.practitioner, (work) =>
      signConsent(work, patient.id, {
        documentId: documents[0]?.id ?? '',
        digest: documents[0]?.digest ?? '',
        signedName: 'Pat Example',
        tiers: [],
      }),
    );
    expect((await refusal(signed)).code).toBe('NOT_FOUND');
  });

  it('are not for the front desk to sign', async () => {
    const patient = await testPatient(world);
    expect((await refusal(sign(patient.id, 'treatment', { actor: world.staff['front-desk'] }))).code).toBe(
      'NOT_ALLOWED',
    );
  });
});
