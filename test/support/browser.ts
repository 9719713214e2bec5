import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: { readonly target: string[]; readonly html: string }[];
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe can find, by the rules of WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } }).then((result) => result.violations)`,
  );
  const told = violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`).join('\n    ')}`,
  );
  expect(told, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}

/** No page of the application may scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(over, `sideways scroll of ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}

export type DemoRole = 'patient' | 'front-desk' | 'practitioner' | 'safety-lead' | 'owner';

export const baseUrl = (): string => {
  const url = process.env.STIPPLE_E2E_URL;
  if (url === undefined) throw new Error('no server: run through npm test');
  return url;
};

/** Signs in by the demo clinic's one click, as a person of a role would. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  const { people } = (await (await page.request.get(`${baseUrl()}/api/v1/demo/sign-ins`)).json()) as {
    people: { role: string; email: string }[];
  };
  const person = people.find((one) => one.role === role);
  if (person === undefined) throw new Error(`the demo clinic has no ${role}`);
  const answer = await page.request.post(`${baseUrl()}/api/v1/demo/sign-in`, {
    data: { email: person.email },
  });
  expect(answer.ok()).toBe(true);
}

/** The e-mails an address received, newest first, as the demo's mail server took them. */
export async function mailTo(page: Page, address: string): Promise<{ subject: string; text: string }[]> {
  const answer = await page.request.get(`${baseUrl()}/api/v1/demo/mail`);
  const { letters } = (await answer.json()) as { letters: { to: string; subject: string; text: string }[] };
  return letters.filter((letter) => letter.to === address);
}

/** Every page error and every console error fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  baseURL: async ({ browserName: _ }, use) => use(baseUrl()),
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      expect(errors, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
