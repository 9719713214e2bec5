import {
  baseUrl,
  type DemoRole,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  signInAs,
  test,
} from '../support/browser.ts';
import { demoClient, done } from '../support/client.ts';

type Listed = { readonly patients: { readonly id: string; readonly courseState: string }[] };

const publicPages = [
  '/',
  '/does-it-work',
  '/claims',
  '/is-it-safe',
  '/clinic',
  '/sources',
  '/ingredients',
  '/self-check',
  '/self-check/birth-date',
  '/self-check/scars',
  '/self-check/medicines',
  '/enquire',
  '/sign-in',
  '/sign-in/staff',
  '/demo/mail',
  '/nowhere',
];
const patientPages = ['/my', '/my/course', '/my/calendars', '/my/check-in', '/my/help'];
const staffPages: Readonly<Record<Exclude<DemoRole, 'patient'>, readonly string[]>> = {
  'front-desk': [
    '/staff',
    '/staff/calendar',
    '/staff/calendar?view=week',
    '/staff/enquiries',
    '/staff/patients',
    '/staff/patients/new',
  ],
  practitioner: ['/staff', '/staff/alerts', '/staff/cartridges'],
  'safety-lead': ['/staff/alerts', '/staff/cartridges', '/staff/protocols', '/staff/audit'],
  owner: [
    '/staff',
    '/staff/outcomes',
    '/staff/protocols',
    '/staff/protocols/compare',
    '/staff/protocols/of/default',
    '/staff/protocols/of/default/change?copy=true',
    '/staff/audit',
  ],
};
const recordTabs = ['overview', 'screening', 'scars', 'consent', 'course', 'sessions', 'healing', 'review'];

async function check(page: import('@playwright/test').Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Demonstration').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('every public page is marked as a demonstration, passes axe and fits the screen', async ({ page }) => {
  for (const path of publicPages) await check(page, path);
});

test('every page of a patient passes axe and fits the screen', async ({ page }) => {
  await signInAs(page, 'patient');
  for (const path of patientPages) await check(page, path);
});

for (const [role, paths] of Object.entries(staffPages)) {
  test(`every page of the ${role} passes axe and fits the screen`, async ({ page }) => {
    await signInAs(page, role as DemoRole);
    for (const path of paths) await check(page, path);
  });
}

test('a patient’s record passes axe in every tab', async ({ page }) => {
  const { patients } = done(
    await (await demoClient(baseUrl(), 'practitioner')).get<Listed>('/patients?limit=100'),
  );
  await signInAs(page, 'practitioner');
  const telling = ['under-way', 'completed', 'planning', 'none'].flatMap(
    (state) => patients.find((one) => one.courseState === state) ?? [],
  );
  expect(telling.length).toBeGreaterThan(1);
  for (const { id } of telling) {
    for (const tab of recordTabs) await check(page, `/staff/patients/${id}?tab=${tab}`);
  }
});

test('dark colours and Spanish keep the contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const path of ['/', '/does-it-work', '/self-check/scars']) await check(page, path);
  await page
    .getByRole('button', { name: /español|ES/i })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectAccessible(page);
});
