import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** A journey: any fault in the console of a page fails it. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      watchConsole(page, faults);
      await use(faults);
      expect(faults, 'nothing goes wrong in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const phone = { width: 360, height: 740 };

/** Collects what a page complains about; a refusal that a journey provokes is an answer, not a fault. */
export function watchConsole(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/status of (401|403|404|409|412|422)/.test(text)) faults.push(text);
  });
}

/** Through Corridor's own link to the sign-in page and back. */
export async function signIn(page: Page, username: string, password = 'corridor'): Promise<void> {
  await page.goto('/work');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
}

/** Somebody else, in a browser of their own. */
export async function signedIn(browser: Browser, faults: string[], username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  watchConsole(page, faults);
  await signIn(page, username);
  return page;
}

export interface Newcomer {
  email: string;
  password: string;
  lastName: string;
}

/** Somebody who has never been here; every run invents another. */
export function aNewcomer(): Newcomer {
  const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
  return { email: `reader-${mark}@example.org`, password: `long-enough-${mark}`, lastName: `Reader${mark}` };
}

/** Registers, follows the link in the letter that confirms the address, chooses a password, and is back in Corridor. */
export async function register(page: Page, person: Newcomer): Promise<void> {
  await page.locator('#email').fill(person.email);
  await page.locator('#firstName').fill('Nima');
  await page.locator('#lastName').fill(person.lastName);
  await page.locator('#kc-register-form button[type=submit]').click();
  await expect(page.locator('#kc-register-form')).toHaveCount(0);
  await page.goto(await linkInMail(person.email, /https?:\/\/\S+\/login-actions\/\S+/));
  await page.locator('#password-new').fill(person.password);
  await page.locator('#password-confirm').fill(person.password);
  await page.locator('form button[type=submit], form input[type=submit]').first().click();
  await expect(page.locator('.bar-end a', { hasText: 'My work' })).toBeAttached();
}

/** The newest link of a kind that was mailed to somebody. */
export async function linkInMail(recipient: string, link: RegExp): Promise<string> {
  const folder = path.join(process.env.CORRIDOR_DATA ?? '../.corridor', 'mail');
  let found: string | undefined;
  await expect
    .poll(
      () => {
        const letters = readdirSync(folder).filter((name) => name.endsWith(`${recipient}.txt`));
        const texts = letters
          .sort()
          .reverse()
          .map((name) => readFileSync(path.join(folder, name), 'utf8'));
        found = texts.map((text) => link.exec(text)?.[0]).find((match) => match !== undefined);
        return found;
      },
      { message: `a letter to ${recipient} with the link`, timeout: 30_000 },
    )
    .toBeDefined();
  return found ?? '';
}

/** What axe finds on the page as it stands. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map((violation) => {
    const where = violation.nodes.map((node) => node.target.join(' ')).join(', ');
    return `${violation.id}: ${violation.help} (${where})`;
  });
}

/** Nothing sticks out sideways. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Waits until the app has replaced what the server wrote. Asked from outside: the content policy forbids eval. */
export async function takenOver(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => '__vue_app__' in (document.querySelector('#app') ?? {})))
    .toBe(true);
}
