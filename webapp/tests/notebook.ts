import { type Page } from '@playwright/test';
import { expect } from './journey';

/** A picture of the page, where somebody wants to look at them. */
export const seen = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

export const start = (page: Page) => page.getByRole('link', { name: /^Start Worker interview/ });

export const passphrase = 'river stone lamp';

/** The page of interviews, opened for the first time on this device. */
export async function firstTime(page: Page): Promise<void> {
  await page.goto('/interviews');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a passphrase' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible();
}

/** After a reload the device is locked. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Open' }).click();
}

/** Whether the pages of entry lie on this device, so that the net may go. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys();
          return names.includes('notebook-settings') && (await caches.match('/interviews')) !== undefined;
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
}

const next = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });

/** One question by its words: its radios, boxes or field. */
const question = (page: Page, words: RegExp) =>
  page.locator('fieldset.field, div.field').filter({ hasText: words });

/** Through safety and consent. */
export async function agree(page: Page): Promise<void> {
  await question(page, /^Can you talk freely/)
    .getByRole('radio')
    .first()
    .check();
  await question(page, /^Are you 18 years/)
    .getByRole('radio', { name: 'Yes' })
    .check();
  for (const box of await question(page, /^Interviewer: tick each point/)
    .getByRole('checkbox')
    .all())
    await box.check();
  await question(page, /^Do you agree to take part/)
    .getByRole('radio', { name: 'Yes' })
    .check();
  await next(page).click();
}

/** From "About you" to the costs: a worker from Nepal in Qatar. */
export async function tellOfTheJob(page: Page): Promise<void> {
  await question(page, /^What else do you allow/)
    .getByRole('checkbox')
    .last()
    .check();
  await question(page, /^How do you describe yourself/)
    .getByRole('radio')
    .first()
    .check();
  await page.getByLabel('How old are you now?').fill('31');
  await page.getByLabel(/^Which country did you leave/).selectOption('NP');
  await next(page).click();
  await page.getByLabel(/^In which country was your last job/).selectOption('QA');
  const departed = question(page, /^When did you leave/);
  await departed.getByLabel('Month').selectOption('07');
  await departed.getByLabel('Year').fill('2025');
  await question(page, /^What kind of place/)
    .getByRole('radio')
    .first()
    .check();
  await question(page, /^Did you work there/)
    .getByRole('radio')
    .first()
    .check();
  await question(page, /^Who mainly arranged/)
    .getByRole('radio')
    .first()
    .check();
  await next(page).click();
}

/** One payment; the last line of the list is open afterwards. */
export async function addPayment(page: Page, amount: string): Promise<void> {
  const open = page.locator('.open-item');
  await open.getByLabel('What was it for?').selectOption({ index: 1 });
  await open.getByLabel('How much?').fill(amount);
  await open.getByLabel('In which money?').selectOption('NPR');
  await open.getByRole('radio').first().check();
}

/** What is left after the costs, to the end. */
export async function tellTheRest(page: Page): Promise<void> {
  await next(page).click();
  await question(page, /^Were you paid/)
    .getByRole('radio')
    .first()
    .check();
  await page.getByLabel(/^What did you earn/).fill('1200');
  await page.getByLabel(/^In which money were you paid/).selectOption('QAR');
  await question(page, /^For which time/)
    .getByRole('radio')
    .first()
    .check();
  await next(page).click();
  await question(page, /^Would you like to be put in touch/)
    .getByRole('radio')
    .last()
    .check();
  await next(page).click();
}
