import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeed, revokeFeed } from '../../src/care/feeds.ts';
import { get, type TestHttp, testHttp } from '../support/http.ts';
import { testPatient, testSession, testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
beforeAll(async () => {
  world = await testWorld();
  http = await testHttp(world);
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().replace(/T.*/, 'T10:00:00Z');
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a subscribed calendar', () => {
  it('opens by its secret link alone, shows one person’s visits, and is useless once revoked', async () => {
    const mine = await testPatient(world, 'Mine Own');
    const theirs = await testPatient(world, 'Some Body');
    const { visitId } = await testSession(world, mine.id, soon);
    await testSession(world, theirs.id, soon.replace('T10', 'T13'));
    const { path, feed } = await world.care.perform(mine.actor, createFeed);
    const answer = await get(http, path);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const [event, ...others] = events(answer.body);
    expect(others).toEqual([]);
    expect(event?.uid).toBe(`visit-${visitId}@stipple`);
    expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(soon).toISOString());
    expect(answer.body).not.toContain('Mine');

    const own = await world.care.perform(world.staff.practitioner, createFeed);
    const day = await get(http, own.path);
    expect(events(day.body).map((one) => one.summary)).toEqual(['M. O. · 1', 'S. B. · 1']);

    await expect(world.care.perform(theirs.actor, (work) => revokeFeed(work, feed.id))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    await world.care.perform(mine.actor, (work) => revokeFeed(work, feed.id));
    expect((await get(http, path)).statusCode).toBe(404);
    expect((await get(http, '/calendar/guess.ics')).statusCode).toBe(404);
    await expect(world.care.perform(world.staff['front-desk'], createFeed)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('keeps only the digest of the link', async () => {
    const patient = await testPatient(world);
    const { path } = await world.care.perform(patient.actor, createFeed);
    const token = path.replace('/calendar/', '').replace('.ics', '');
    const { rows } = await world.database.pool.query('select token_digest from calendar_feed');
    expect(rows.map((row) => row.token_digest)).not.toContain(token);
  });
});
