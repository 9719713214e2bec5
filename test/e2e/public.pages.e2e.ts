import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/browser.ts';

// A worker of its own would answer in place of the network, which these tests take away.
test.use({ serviceWorkers: 'block' });

const publicPages = [
  ['/', /acne scars/i],
  ['/does-it-work', 'Does it work?'],
  ['/is-it-safe', 'Is it safe?'],
  ['/claims', /article/i],
  ['/clinic', 'The clinic'],
  ['/sources', 'Sources'],
  ['/ingredients', /label/i],
  ['/enquire', 'Write to the clinic'],
  ['/self-check', 'Self-check'],
  ['/sign-in', 'Sign in'],
  ['/sign-in/staff', 'Staff sign-in'],
  ['/sign-in/link?token=none', 'Welcome'],
  ['/nowhere-at-all', 'There is no page here'],
] as const;

for (const [address, heading] of publicPages) {
  test(`${address} opens, is accessible, fits, and says how to reach the clinic`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('link', { name: /^Call/ }).filter({ visible: true }).first()).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Enquire', exact: true }).filter({ visible: true }).first(),
    ).toBeVisible();
  });
}

test('the first page brings less than 120 kB of script', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Start the self-check/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(120_000);
});

test('Spanish is one press away, stays chosen, and is spoken everywhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('/is-it-safe');
  await expect(page.getByRole('heading', { level: 1, name: '¿Es seguro?' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/self-check/medicines');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('medicina');
});

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });

/** Answers the question that is open and goes on. */
async function answer(page: Page, question: RegExp, ...options: (string | RegExp)[]): Promise<void> {
  await expect(heading(page, question)).toBeVisible();
  for (const option of options) await page.getByLabel(option, { exact: typeof option === 'string' }).check();
  await page.getByRole('button', { name: /^(Continue|Check my answers)$/ }).click();
}

async function typeDay(
  page: Page,
  within: string | RegExp,
  day: string,
  month: string,
  year: string,
): Promise<void> {
  const group = page.getByRole('group', { name: within });
  await group.getByLabel('Day', { exact: true }).fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** Rolling scars, skin type IV, a cream with retinol, a beach holiday next year. */
async function doSelfCheck(page: Page): Promise<void> {
  await page.goto('/self-check');
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page, /born/)).toBeVisible();
  await typeDay(page, /born/, '2', '4', '1999');
  await page.getByRole('button', { name: 'Continue' }).click();
  await answer(page, /look like your scars/, /Wide, soft waves/);
  await answer(page, /strong sun do/, /Type IV/);
  await answer(page, /inflamed spots/, /not for more than a year/);
  await answer(page, /on your face now/, 'None of these');
  await answer(page, /cold sores/, 'Never');
  await answer(page, /scarred part/, 'None of these');
  await answer(page, /thick, raised/, 'No');
  await answer(page, /any of these\?/, 'None of these');
  await answer(page, /And any of these/, 'None of these');
  await answer(page, /pregnant/, /^No,/);
  await answer(page, /medicines/, 'None');
  await expect(heading(page, /put on your face/)).toBeVisible();
  await page.getByLabel('I will list what I use').check();
  await page.getByLabel('Its ingredients').fill('Aqua, Glycerin, Retinol, Citric Acid');
  await page.getByRole('group', { name: 'Do you use it now?' }).getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await answer(page, /done to your face/, 'None of these');
  await answer(page, /allergic/, 'None of these');
  await answer(page, /sun caught/, 'No');
  await expect(heading(page, /days in strong sun/)).toBeVisible();
  await page.getByLabel('Yes, I will give the days').check();
  const year = String(new Date().getFullYear() + 1);
  await typeDay(page, 'First day', '3', '8', year);
  await typeDay(page, 'Last day', '10', '8', year);
  await page.getByRole('button', { name: 'Continue' }).click();
  await answer(page, /ordinary things/, 'No');
  await expect(heading(page, 'Check your answers')).toBeVisible();
}

test('the self-check leads through eighteen questions to a result that names its sources', async ({
  page,
}) => {
  await doSelfCheck(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show me the result' }).click();
  await expect(page.getByRole('heading', { name: 'Must wait' })).toBeVisible();
  const card = page
    .getByRole('article')
    .filter({ hasText: /retinol/i })
    .first();
  await expect(card).toContainText(/Must wait until/);
  await card.getByText(/Where this comes from/).click();
  await expect(card.getByText(/Rule: skin-care-washout/)).toBeVisible();
  await expect(page.getByText(/not a diagnosis/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fine' })).toBeVisible();
  await expect(page.getByText(/Rolling scars answer best/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await card.getByRole('link', { name: /Change my answer/ }).click();
  await expect(heading(page, /put on your face/)).toBeVisible();
  await expect(page.getByLabel('Its ingredients')).toHaveValue('Aqua, Glycerin, Retinol, Citric Acid');
});

test('"I don’t know" answers every question, and is found, never taken for no', async ({ page }) => {
  await page.goto('/self-check/birth-date');
  for (let question = 1; question <= 18; question += 1) {
    await expect(page.getByText(`Question ${question} of 18`)).toBeVisible();
    await page.getByLabel('I don’t know').check();
    await page.getByRole('button', { name: /^(Continue|Check my answers)$/ }).click();
  }
  await page.getByRole('link', { name: 'Show me the result' }).click();
  await expect(heading(page, 'A clinician should look first')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Needs a clinician' })).toBeVisible();
});

test('every question is accessible, and going on without an answer says what to do', async ({ page }) => {
  await page.goto('/self-check/birth-date');
  for (let question = 1; question <= 18; question += 1) {
    await expect(page.getByText(`Question ${question} of 18`)).toBeVisible();
    await page.getByRole('button', { name: /^(Continue|Check my answers)$/ }).click();
    const summary = page.getByRole('alert');
    await expect(summary).toContainText('needs another look');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await summary.getByRole('link').click();
    await expect(page.locator('input:focus')).toHaveCount(1);
    await page.getByLabel('I don’t know').check();
    await page.getByRole('button', { name: /^(Continue|Check my answers)$/ }).click();
  }
});

test('Back goes one question back, and a reload loses nothing', async ({ page }) => {
  await page.goto('/self-check/scars');
  await answer(page, /look like your scars/, /Wide, soft waves/, /Small, deep holes/);
  await expect(heading(page, /strong sun do/)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel(/Small, deep holes/)).toBeChecked();
  await page.reload();
  await expect(page.getByLabel(/Small, deep holes/)).toBeChecked();
  await expect(page.getByLabel(/Wide, soft waves/)).toBeChecked();
});

test('the self-check works with the keyboard alone', async ({ page }) => {
  await page.goto('/self-check/acne');
  await expect(heading(page, /inflamed spots/)).toBeVisible();
  const reached = page.locator('input[value="now"]:focus');
  for (let press = 0; press < 40 && (await reached.count()) === 0; press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(/not for more than a year/)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page, /on your face now/)).toBeFocused();
});

async function fillEnquiry(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByLabel('E-mail address').fill('ada@example.org');
  await page.getByLabel('Telephone number').fill('+1 212 555 0100');
}

const send = (page: Page) => page.getByRole('button', { name: 'Send the enquiry' });

test('an enquiry with faults keeps what was typed and links to each field', async ({ page }) => {
  await page.goto('/enquire');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByLabel('E-mail address').fill('not an address');
  await send(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('2 answers need another look');
  await expectAccessible(page);
  await summary.getByRole('link', { name: /e-mail/ }).click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Example');
  await page.reload();
  await expect(page.getByLabel('E-mail address')).toHaveValue('not an address');
});

test('a double click sends one enquiry, with the self-check in it', async ({ page }) => {
  await doSelfCheck(page);
  await page.goto('/enquire');
  await fillEnquiry(page);
  await expect(page.getByLabel(/Send my self-check answers/)).toBeChecked();
  const sent: { key: string | undefined; body: string | null }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/enquiries'))
      sent.push({ key: request.headers()['idempotency-key'], body: request.postData() });
  });
  await send(page).dblclick();
  await expect(heading(page, 'We have your enquiry')).toBeVisible();
  await expectAccessible(page);
  expect(sent).toHaveLength(1);
  const body = JSON.parse(sent[0]?.body ?? '{}') as {
    selfCheck?: { scarTypes?: string[]; fitzpatrick?: number };
  };
  expect(body.selfCheck?.scarTypes).toEqual(['rolling']);
  expect(body.selfCheck?.fitzpatrick).toBe(4);
});

test('a lost connection keeps what was typed, tries again by itself, and sends once', async ({ page }) => {
  await page.goto('/enquire');
  await fillEnquiry(page);
  const keys: (string | undefined)[] = [];
  let lost = 2;
  await page.route('**/api/v1/enquiries', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    lost -= 1;
    if (lost >= 0) await route.abort('connectionfailed');
    else await route.continue();
  });
  await send(page).click();
  await expect(page.getByText(/We keep trying/)).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Example');
  await expect(heading(page, 'We have your enquiry')).toBeVisible({ timeout: 20_000 });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('the reader of labels marks what must stop and says from when', async ({ page }) => {
  await page.goto('/ingredients');
  await page.getByRole('button', { name: 'Read the label' }).click();
  await expect(page.getByRole('alert')).toContainText('Paste or type');
  await page.getByLabel('Ingredients').fill('AQUA, GLYCERIN, RETINYL PALMITATE, PARFUM');
  await typeDay(page, /Day of your session/, '12', '1', '2027');
  await page.getByRole('button', { name: 'Read the label' }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('Stop before a session');
  await expect(card).toContainText('5 January');
  await expect(card).toContainText('19 January');
  await expect(page.locator('mark')).toHaveText('RETINYL PALMITATE');
  await expectAccessible(page);
});
