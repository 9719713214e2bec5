import type { BrowserContext, Page } from '@playwright/test';
import {
  baseUrl,
  type DemoRole,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  mailTo,
  signInAs,
  test,
} from '../support/browser.ts';
import { client, demoClient, done } from '../support/client.ts';
import type { Course } from '../support/course-by-api.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };

const NAME = `Alexandra Fernández-Whitmore ${Date.now() % 100_000}`;
const EMAIL = `alex.${Date.now()}@patient.example`;

test.describe.configure({ mode: 'serial' });

/** What every page of the path must pass. */
async function sound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function typeDate(page: Page, group: string | RegExp, day: string): Promise<void> {
  const field = page.getByRole('group', { name: group });
  const [year = '', month = '', date = ''] = day.split('-');
  await field.getByLabel('Day', { exact: true }).fill(date);
  await field.getByLabel('Month', { exact: true }).fill(month);
  await field.getByLabel('Year', { exact: true }).fill(year);
}

const next = (page: Page) => page.getByRole('button', { name: /^(Continue|Check my answers)$/ }).click();

async function answerSelfCheck(page: Page, today: string): Promise<void> {
  const pick = async (label: string | RegExp) => {
    await page.getByLabel(label).first().check();
    await next(page);
  };
  await page.goto('/self-check');
  await sound(page);
  await page
    .getByRole('link', { name: 'Start' })
    .or(page.getByRole('button', { name: 'Start' }))
    .first()
    .click();
  await expect(page.getByText('Question 1 of 18')).toBeVisible();
  // An unanswered question is not a no: it asks, and keeps the place.
  await next(page);
  await expect(
    page.getByText('answer needs another look').or(page.getByText('answers need another look')).first(),
  ).toBeVisible();
  await page.getByLabel('Day', { exact: true }).fill('2');
  await page.getByLabel('Month', { exact: true }).fill('4');
  await page.getByLabel('Year', { exact: true }).fill('1999');
  await sound(page);
  await next(page);
  await pick(/Wide, soft waves/);
  await page.goBack();
  await expect(page.getByLabel(/Wide, soft waves/)).toBeChecked();
  await next(page);
  await pick(/Burns seldom, tans well/);
  await pick('No, not for more than a year');
  await pick('None of these');
  await pick('I have had them before');
  await pick('None of these');
  await pick('No');
  await pick('None of these');
  await pick('I don’t know');
  await pick('No, or it does not apply to me');
  await pick('None');
  await page.getByLabel('I will list what I use').check();
  await page.getByLabel('Its ingredients').fill('AQUA, GLYCERIN, RETINYL PALMITATE, PARFUM');
  await page.getByRole('group', { name: 'Do you use it now?' }).getByLabel('No, I stopped').check();
  await typeDate(page, /When did you last use it/, plusDays(today, -2));
  await sound(page);
  await next(page);
  await pick('None of these');
  await pick('None of these');
  await pick('No');
  await page.getByLabel('Yes, I will give the days').check();
  await typeDate(page, 'First day', plusDays(today, 60));
  await typeDate(page, 'Last day', plusDays(today, 70));
  await next(page);
  await page.getByLabel('No', { exact: true }).check();
  await next(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
  await sound(page);
  await page
    .getByRole('link', { name: 'Show me the result' })
    .or(page.getByRole('button', { name: 'Show me the result' }))
    .first()
    .click();
}

async function person(
  browser: import('@playwright/test').Browser,
  role: DemoRole,
  options: object,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    ...options,
    baseURL: baseUrl(),
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await signInAs(page, role);
  return page;
}

test('one patient’s course, from the first question to dates that are booked, prepared for and moved', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const phone = await (await browser.newContext({ ...PHONE, baseURL: baseUrl(), locale: 'en-GB' })).newPage();
  const desk = await person(browser, 'front-desk', DESKTOP);
  const practitioner = await person(browser, 'practitioner', TABLET);
  const api = {
    desk: await demoClient(baseUrl(), 'front-desk'),
    practitioner: await demoClient(baseUrl(), 'practitioner'),
  };
  const { today } = done(await client(baseUrl()).get<{ today: string }>('/clinic'));
  let patientId = '';
  let course: Course | undefined;

  await test.step('1. a visitor reads the public pages and does the self-check', async () => {
    for (const path of ['/', '/does-it-work', '/is-it-safe', '/clinic']) {
      await phone.goto(path);
      await expect(phone.getByRole('link', { name: /call/i }).first()).toBeVisible();
      await expect(phone.getByRole('link', { name: /enquire/i }).first()).toBeVisible();
      await sound(phone);
    }
    await answerSelfCheck(phone, today);
    await expect(phone.getByText('This is information from your answers, not a diagnosis.')).toBeVisible();
    await expect(phone.getByRole('heading', { name: 'Must wait' })).toBeVisible();
    await expect(phone.getByRole('heading', { name: 'Fine' })).toBeVisible();
    await sound(phone);
  });

  await test.step('2. they enquire, and an e-mail reaches them over SMTP', async () => {
    await phone.getByRole('link', { name: 'Enquire with these answers' }).click();
    await phone.getByRole('button', { name: 'Send the enquiry' }).click();
    await expect(phone.getByText('Tell us your name.').first()).toBeVisible();
    await phone.getByLabel('Your name').fill(NAME);
    await phone.getByLabel('E-mail address').fill(EMAIL);
    await phone.getByLabel('Telephone number').fill('+44 20 7946 0999');
    await sound(phone);
    await phone.getByRole('button', { name: 'Send the enquiry' }).dblclick();
    await expect(phone.getByRole('heading', { name: 'We have your enquiry' })).toBeVisible();
    await expect.poll(async () => (await mailTo(phone, EMAIL)).length, { timeout: 20_000 }).toBe(1);
    expect((await mailTo(phone, EMAIL))[0]?.subject).toContain('We have your enquiry');
  });

  await test.step('2b. the front desk sees it with the answers, opens a record and books a consultation', async () => {
    await desk.goto('/staff/enquiries');
    await sound(desk);
    await desk.getByRole('link', { name: NAME }).click();
    await expect(desk.getByText('Must wait').first()).toBeVisible();
    await sound(desk);
    await desk.getByRole('button', { name: 'Open a patient record' }).click();
    await expect(desk.getByRole('heading', { name: 'Book a consultation' })).toBeVisible();
    await desk.locator('.place').first().click();
    await desk.getByRole('button', { name: /^Book .* with / }).click();
    await expect(desk.getByText(/Consultation booked for/).first()).toBeVisible();
    await sound(desk);
    const { patients } = done(
      await api.desk.get<{ patients: { id: string }[] }>(`/patients?q=${encodeURIComponent(EMAIL)}`),
    );
    patientId = patients[0]?.id ?? '';
    expect(patientId).not.toBe('');
  });

  await test.step('3. the practitioner reviews the screening, with the keyboard alone', async () => {
    await practitioner.goto(`/staff/patients/${patientId}?tab=screening`);
    await expect(practitioner.getByRole('heading', { name: 'Sign the review' })).toBeVisible();
    await sound(practitioner);
    const groups = practitioner.getByRole('group', { name: /^Your judgement/ });
    const count = await groups.count();
    expect(count).toBeGreaterThan(1);
    let overridden = 0;
    for (let index = 0; index < count; index += 1) {
      const group = groups.nth(index);
      const override = group.getByRole('radio', { name: 'Override' });
      const waits = /break|week|wait/i.test((await group.textContent()) ?? '');
      if (overridden === 0 && !waits && (await override.count()) > 0) {
        await override.focus();
        await practitioner.keyboard.press('Space');
        await practitioner
          .getByLabel('Reason for overriding')
          .last()
          .fill('Seen today; healthy skin, told what to watch for.');
        overridden += 1;
      } else {
        await group.getByRole('radio', { name: 'Accept' }).focus();
        await practitioner.keyboard.press('Space');
      }
    }
    expect(overridden).toBe(1);
    await practitioner.getByRole('button', { name: 'Sign the review' }).focus();
    await practitioner.keyboard.press('Enter');
    await expect(practitioner.getByText(/^Reviewed by/).first()).toBeVisible();
    await sound(practitioner);
  });

  await test.step('3b. charts the scars, and takes a signed consent', async () => {
    await practitioner.goto(`/staff/patients/${patientId}?tab=scars`);
    await practitioner.getByRole('button', { name: 'New assessment' }).click();
    for (let times = 0; times < 3; times += 1)
      await practitioner
        .getByRole('button', { name: /^One more: Rolling, / })
        .first()
        .click();
    await practitioner.getByRole('textbox', { name: 'Deep and broad' }).fill('12');
    await sound(practitioner);
    await practitioner.getByRole('button', { name: 'Save the assessment' }).click();
    await expect(practitioner.getByText('The assessment is saved.').first()).toBeVisible();
    await practitioner.goto(`/staff/patients/${patientId}?tab=consent`);
    await sound(practitioner);
    await practitioner
      .getByRole('button', { name: /^Read and sign/ })
      .first()
      .click();
    await practitioner.getByLabel('Type your full name to sign').fill(NAME);
    await practitioner.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(practitioner.getByText('Signed. Thank you.').first()).toBeVisible();
    await sound(practitioner);
  });

  await test.step('4. calendars are worked out, and the patient chooses one on the phone', async () => {
    await practitioner.goto(`/staff/patients/${patientId}?tab=course`);
    await practitioner.getByRole('button', { name: 'Start the course' }).click();
    await practitioner.getByRole('button', { name: 'Work out calendars' }).click();
    await expect(practitioner.getByRole('button', { name: 'Book calendar 3' })).toBeVisible({
      timeout: 30_000,
    });
    await sound(practitioner);
    await signInByLetter(phone);
    await phone.goto('/my/calendars');
    await expect(phone.getByRole('heading', { name: 'Calendar 3' })).toBeVisible();
    await sound(phone);
    await phone.getByRole('button', { name: 'Choose calendar 1' }).click();
    await phone.getByRole('button', { name: 'Book them' }).dblclick();
    await expect(phone.getByRole('heading', { level: 1, name: 'Your course' })).toBeVisible();
    await sound(phone);
    const { courses } = done(await api.desk.get<{ courses: Course[] }>(`/patients/${patientId}/courses`));
    course = courses[0];
    expect(course?.status).toBe('booked');
  });

  await test.step('5. tasks have dates, the holiday has closed its days, and moving a session moves its tasks', async () => {
    const days = course?.sessions.map((session) => session.visit?.day ?? '') ?? [];
    const closed = (day: string) => day > plusDays(today, 60 - 14) && day < plusDays(today, 70 + 14);
    expect(days.filter(closed)).toEqual([]);
    await phone.goto('/my/course');
    const tick = phone.getByRole('checkbox').first();
    await tick.click();
    await expect(tick).toBeChecked();
    await phone.reload();
    await expect(phone.getByRole('checkbox').first()).toBeChecked();
    await desk.goto(`/staff/patients/${patientId}?tab=course`);
    await desk.getByRole('button', { name: 'Change session 2' }).click();
    await desk.getByLabel('Reason').fill('Working away that week');
    await desk.getByRole('button', { name: 'Show what would change' }).click();
    await expect(desk.getByText(/Session 2: .* to /)).toBeVisible({ timeout: 20_000 });
    await expect(desk.getByText(/tasks? moves? with them/)).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Do it' }).click();
    await expect(desk.getByText('Changed. The patient has been told.').first()).toBeVisible();
    const { courses } = done(await api.desk.get<{ courses: Course[] }>(`/patients/${patientId}/courses`));
    expect(courses[0]?.sessions[1]?.visit?.start).not.toBe(course?.sessions[1]?.visit?.start);
    course = courses[0];
  });
});

/** The patient asks for a link and opens the one the letter brings. */
async function signInByLetter(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your e-mail address').fill(EMAIL);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect
    .poll(async () => (await mailTo(page, EMAIL)).some((letter) => letter.text.includes('/sign-in/link')), {
      timeout: 20_000,
    })
    .toBe(true);
  const letter = (await mailTo(page, EMAIL)).find((one) => one.text.includes('/sign-in/link'));
  const link = /https?:\/\/\S+\/sign-in\/link\?token=\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  await page.goto(new URL(link).pathname + new URL(link).search);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
}
