import { Refusal } from '../contract/errors.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type OnceKey = {
  readonly clinicId: string;
  readonly actor: string;
  readonly key: string;
  /** Of the request's route and body: a key may not be used for two different intents. */
  readonly digest: string;
};

export type Once<T> = { readonly answer: T; readonly repeated: boolean };

/**
 * Runs `work` once for a key. The key's row is written first, in the same transaction: a second request with the key
 * waits for the first to commit and then finds its answer; if the first fails, its row goes with it.
 */
export async function once<T>(tx: Tx, intent: OnceKey, work: () => Promise<T>): Promise<Once<T>> {
  const inserted = await tx
    .insertInto('idempotency')
    .values({
      clinic_id: intent.clinicId,
      actor: intent.actor,
      key: intent.key,
      request_digest: intent.digest,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'actor', 'key']).doNothing())
    .executeTakeFirst();
  const row = { clinic_id: intent.clinicId, actor: intent.actor, key: intent.key };
  if (Number(inserted.numInsertedOrUpdatedRows ?? 0) === 0) {
    const earlier = await tx
      .selectFrom('idempotency')
      .select(['request_digest', 'answer'])
      .where((eb) => eb.and(row))
      .executeTakeFirstOrThrow();
    if (earlier.request_digest !== intent.digest) throw new Refusal('KEY_REUSED');
    return { answer: earlier.answer as T, repeated: true };
  }
  const answer = await work();
  await tx
    .updateTable('idempotency')
    .set({ answer: jsonb(answer) })
    .where((eb) => eb.and(row))
    .execute();
  return { answer, repeated: false };
}
