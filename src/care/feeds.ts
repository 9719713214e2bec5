import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { Refusal } from '../contract/errors.ts';
import type { createFeed as createRoute, feedSchema } from '../contract/feeds.ts';
import {
  type FeedOwner,
  type FeedRow,
  type FeedVisit,
  insertFeed,
  revokeFeed as revoke,
  selectFeeds,
  selectFeedVisits,
} from '../store/feeds.ts';
import { type Actor, found, type Work } from './work.ts';

type Feed = z.infer<typeof feedSchema>;

const TOKEN_BYTES = 32;

export const feedDigest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A patient's own calendar, or a practitioner's; the others have none to subscribe to. */
function ownerOf(actor: Actor): FeedOwner {
  if (actor.patientId !== undefined) return { patientId: actor.patientId };
  if (actor.resourceId !== undefined) return { resourceId: actor.resourceId };
  throw new Refusal('NOT_ALLOWED', 'Only patients and practitioners have a calendar of their own.');
}

const showFeed = ({ id, patientId, createdAt }: FeedRow): Feed => ({
  id,
  createdAt,
  whose: patientId === null ? 'practitioner' : 'patient',
});

export async function listFeeds(work: Work): Promise<{ feeds: Feed[] }> {
  work.permit('read', 'visit', { patientId: work.actor.patientId });
  const rows = await selectFeeds(work.tx, ownerOf(work.actor));
  return { feeds: rows.map(showFeed) };
}

/** Makes a link that nobody can guess. It is shown once; only its digest is kept. */
export async function createFeed(work: Work): Promise<z.infer<typeof createRoute.answer>> {
  work.permit('read', 'visit', { patientId: work.actor.patientId });
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const row = await insertFeed(work.tx, {
    ...ownerOf(work.actor),
    clinicId: work.clinic.id,
    digest: feedDigest(token),
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({
    action: 'create-feed',
    resource: 'visit',
    id: row.id,
    ...(row.patientId === null ? {} : { patientId: row.patientId }),
  });
  return { feed: showFeed(row), path: `/calendar/${token}.ics` };
}

export async function revokeFeed(work: Work, id: string): Promise<{ done: true }> {
  work.permit('read', 'visit', { patientId: work.actor.patientId });
  const row = found((await selectFeeds(work.tx, ownerOf(work.actor))).find((feed) => feed.id === id));
  await revoke(work.tx, row.id, work.now);
  await work.audit({ action: 'revoke-feed', resource: 'visit', id });
  return { done: true };
}

/** What the link's calendar holds, read as the person it was made for. */
export async function readFeed(work: Work): Promise<{ name: string; visits: FeedVisit[] }> {
  work.permit('read', 'visit', { patientId: work.actor.patientId });
  const visits = await selectFeedVisits(work.tx, ownerOf(work.actor), work.now);
  return { name: work.clinic.name, visits };
}

/** The actor a feed's link stands for. */
export const feedActor = (feed: FeedRow): Actor =>
  feed.patientId === null
    ? {
        id: `feed:${feed.id}`,
        role: 'practitioner',
        clinicId: feed.clinicId,
        ...(feed.resourceId === null ? {} : { resourceId: feed.resourceId }),
      }
    : { id: `feed:${feed.id}`, role: 'patient', clinicId: feed.clinicId, patientId: feed.patientId };
