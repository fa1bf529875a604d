import type { Page } from '@playwright/test';
import { expect, findings, overhang, phone, signIn, test, watchConsole } from '../../../tests/journey';
import {
  addPayment,
  agree,
  firstTime,
  keptForOffline,
  passphrase,
  seen,
  start,
  tellOfTheJob,
  tellTheRest,
  unlock,
} from '../../../tests/notebook';

const kept = (page: Page) => expect(page.locator('.saved')).toContainText('On this device');

/** The net may be gone: what a page then says in the console is no fault of it. */
const unheard = /net::ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/;

test('an interview is written without a connection, closed, opened again, finished and sent', async ({
  page,
  context,
  faults,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(phone);
  await signIn(page, 'researcher');
  await firstTime(page);
  await expect(start(page)).toBeVisible();
  await seen(page, 'list-phone');
  expect(await findings(page)).toEqual([]);
  await keptForOffline(page);

  await expect(start(page)).toBeVisible();
  await context.setOffline(true);
  await start(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before we begin' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Can you talk freely');
  await seen(page, 'errors-phone');
  expect(await findings(page)).toEqual([]);
  await agree(page);
  await tellOfTheJob(page);
  await page
    .getByRole('group', { name: /^Did you or your family pay/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await addPayment(page, '45000.5');
  await page.getByRole('button', { name: /^Add: / }).click();
  await addPayment(page, '٩٥٠٠');
  await expect(page.locator('.turns > li').first()).toContainText('45000.5');
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
  await seen(page, 'cost-phone');
  await kept(page);
  const address = page.url();

  // The phone goes off in the middle of it.
  await page.close();
  const again = await context.newPage();
  await again.setViewportSize(phone);
  watchConsole(again, faults);
  await again.goto(address);
  await seen(again, 'locked-phone');
  await unlock(again);
  await expect(again.getByRole('heading', { level: 1, name: 'What it cost' })).toBeVisible();
  await expect(again.locator('.turns > li').nth(1)).toContainText('9500');
  await again
    .getByRole('group', { name: /borrow money/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await tellTheRest(again);
  await expect(again.getByText('The receipt code of this interview is')).toBeVisible();
  await seen(again, 'close-phone');
  await again.getByRole('button', { name: 'Finish' }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'The interview is finished' })).toBeVisible();
  await expect(again.locator('.card-code .code')).toHaveText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  await expect(again.locator('.send-line')).toContainText('Waiting to send');
  await seen(again, 'finished-phone');
  const code = (await again.locator('.card-code .code').textContent()) ?? '';

  const sent = again.waitForResponse(
    (response) => response.url().endsWith('/openrosa/submission') && response.request().method() === 'POST',
  );
  await context.setOffline(false);
  expect((await sent).status()).toBe(201);
  await expect(again.locator('.send-line')).toContainText(`Received, code ${code}`);
  await again.getByRole('link', { name: 'All interviews' }).click();
  await expect(again.getByRole('region', { name: 'Sent' })).toContainText('Received');
  await seen(again, 'sent-phone');
  expect(await findings(again)).toEqual([]);
  faults.splice(0, faults.length, ...faults.filter((fault) => !unheard.test(fault)));
});

test('nothing of an interview can be read on the device without the passphrase', async ({ page }) => {
  await signIn(page, 'researcher');
  await firstTime(page);
  await start(page).click();
  await agree(page);
  await page.getByLabel('How old are you now?').fill('47');
  await kept(page);
  const raw = await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('notebook');
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        fail(new Error('no notebook'));
      };
    });
    const all = open.transaction(['drafts', 'vaults', 'files']);
    const read = (store: string) =>
      new Promise<unknown[]>((done) => {
        const request = all.objectStore(store).getAll();
        request.onsuccess = () => {
          done(request.result as unknown[]);
        };
      });
    const decoder = new TextDecoder('latin1');
    const plain = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? decoder.decode(value) : value;
    return JSON.stringify([await read('drafts'), await read('vaults'), await read('files')], plain);
  });
  expect(raw).not.toMatch(/consent|<age>|worker-interview|river stone/);
  expect(raw.length).toBeGreaterThan(1000);

  await page.reload();
  await unlock(page, 'another one entirely');
  await expect(page.getByText('This is not the passphrase of this device')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByLabel('How old are you now?')).toHaveValue('47');
});

test('a person who says no leaves nothing', async ({ page }) => {
  await signIn(page, 'researcher');
  await firstTime(page);
  await start(page).click();
  await page
    .locator('fieldset')
    .filter({ hasText: /^Can you talk/ })
    .getByRole('radio')
    .first()
    .check();
  await page
    .locator('fieldset')
    .filter({ hasText: /^Are you 18/ })
    .getByRole('radio')
    .first()
    .check();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page
    .locator('fieldset')
    .filter({ hasText: /^Do you agree/ })
    .getByRole('radio', { name: 'No' })
    .check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is kept' })).toBeVisible();
  await expect(page.locator('.card-code')).toHaveCount(0);
  await page.getByRole('link', { name: 'All interviews' }).click();
  await expect(page.getByRole('region', { name: 'Begun on this device' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Finished on this device' })).toHaveCount(0);
});

test('an expired sign-in loses nothing, and a server that is busy is asked again', async ({
  page,
  faults,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'researcher');
  await firstTime(page);
  let answers = [401, 503];
  await page.route('**/openrosa/submission', async (route) => {
    const status = answers.shift();
    if (status === undefined) await route.continue();
    else await route.fulfill({ status, headers: { 'Retry-After': '1' }, body: '' });
  });
  await start(page).click();
  await agree(page);
  await tellOfTheJob(page);
  await page
    .getByRole('group', { name: /^Did you or your family pay/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await tellTheRest(page);
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.locator('.send-line')).toContainText('no longer signed in');
  answers = [503];
  await page.getByRole('link', { name: 'All interviews' }).click();
  await expect(page.getByRole('region', { name: 'Finished on this device' })).toContainText(
    'Waiting to send',
  );
  await expect(page.getByRole('region', { name: 'Finished on this device' })).toContainText('Received', {
    timeout: 60_000,
  });
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('503')));
});
