import { baseUrl, expect, expectAccessible, signInAs, test } from '../support/browser.ts';
import { done } from '../support/client.ts';
import { type Course, offeredCourse, staffOf, treatablePatient } from '../support/course-by-api.ts';

const NAME = `Careful ${Date.now() % 100_000}`;

test.describe.configure({ mode: 'serial' });

test('the owner copies the default, changes two numbers with reasons, and signs it off by name', async ({
  page,
}) => {
  await signInAs(page, 'owner');
  await page.goto('/staff/protocols');
  await page.getByRole('link', { name: 'Copy the default and change it' }).click();
  await page.getByLabel('Name of the protocol').fill(NAME);
  await page.getByLabel('Why this version is made').fill('Our patients come from sunny places.');
  await page.getByLabel('No sun before a session').fill('21');
  await page.getByLabel('Retinoids stop before a session').fill('30');
  await page.getByRole('button', { name: 'Propose it for signature' }).click();
  await expect(page.getByRole('heading', { name: '2 answers need another look' })).toBeVisible();
  await expect(page.getByText('Outside the sources')).toBeVisible();
  await expectAccessible(page);

  // What is typed survives a reload; a fault is mended where its link leads.
  await page.reload();
  await expect(page.getByLabel('Name of the protocol')).toHaveValue(NAME);
  await page.getByLabel('Why it changes: No sun before a session').fill('Three weeks, as our summers ask.');
  await page.getByLabel('Why it changes: Retinoids stop').fill('A month, as our dermatologist asks.');
  await page.getByRole('button', { name: 'Propose it for signature' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${NAME} 1.0.0` })).toBeVisible();
  await expect(page.getByText('Nothing is treated by this version yet')).toBeVisible();

  await page.getByRole('button', { name: 'Sign off' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('7 → 30 days')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Your name').fill('Somebody Else');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: /Write your own name/ })).toBeVisible();
  const hint = (await dialog.getByText(/to put your name to it/).textContent()) ?? '';
  const own = hint.replace(/^Write (.+) to put your name to it\.$/, '$1');
  await dialog.getByLabel('Your name').fill(own);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('In force').first()).toBeVisible();
});

test('side by side with the default and the article it shows where they differ, and which is stricter', async ({
  page,
}) => {
  await signInAs(page, 'practitioner');
  await page.goto('/staff/protocols/compare');
  await expect(page.getByText('They differ in')).toBeVisible();
  const sun = page.getByRole('row', { name: /No sun before a session/ });
  await expect(sun).toContainText('14 days');
  await expect(sun).toContainText('1 day');
  await expect(sun).toContainText('Less strict');
  await expect(sun).toContainText('21 days');
  await expect(sun).toContainText('Stricter');
  await expect(
    sun.getByRole('img', { name: new RegExp(`Sources say 1 to 28 days. .*${NAME} 1.0.0 21`) }),
  ).toBeVisible();
});

test('a clinician sees what it would change for a course, and puts the course on it with a reason', async ({
  page,
}) => {
  const staff = await staffOf(baseUrl());
  const patient = await treatablePatient(staff);
  const { courseId, offerId } = await offeredCourse(staff, patient);
  done(await staff.desk.post(`/offers/${offerId}/choose`, { plan: 0 }));

  await signInAs(page, 'practitioner');
  await page.goto(`/staff/patients/${patient}?tab=course`);
  await page.getByRole('button', { name: 'Change the protocol' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Protocol', { exact: true }).selectOption(`${NAME} 1.0.0`);
  await expect(dialog.getByText('14 → 21 days')).toBeVisible();
  await expect(dialog.getByText('No session moves.')).toBeVisible();
  await dialog.getByText(/tasks would change/).click();
  await expect(dialog.getByText(/Session 1, .*becomes/).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Why this course changes').fill('Agreed with the patient.');
  await dialog.getByRole('button', { name: 'Change the protocol' }).click();
  await expect(dialog).toBeHidden();
  const course = done(
    await staff.practitioner.get<Course & { protocol: { name: string } }>(`/courses/${courseId}`),
  );
  expect(course.protocol.name).toBe(NAME);
  await page.getByText('Protocols of this course').click();
  await expect(page.getByText(`default 1.0.0 → ${NAME} 1.0.0`)).toBeVisible();
});

test('the safety lead finds it all in the audit trail, by patient and by action, and nothing clinical', async ({
  page,
}) => {
  await signInAs(page, 'safety-lead');
  await page.goto('/staff/audit');
  await page.getByLabel('What was done').selectOption('course/adopt-protocol');
  const first = page.getByRole('row', { name: /Course: protocol changed/ }).first();
  await expect(first).toBeVisible();
  await first.getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Anybody' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Course: started/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/retinoid|deferred until|emergency/i);
  await expectAccessible(page);
});
