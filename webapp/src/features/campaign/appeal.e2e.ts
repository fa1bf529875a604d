import type { Page } from '@playwright/test';
import { expect, findings, overhang, phone, signIn, signedIn, test } from '../../../tests/journey';

/** An editor writes an appeal and opens it for signatures. Gives the address of its page. */
async function opened(page: Page, title: string): Promise<string> {
  await page.goto('/appeals/new');
  const english = page.getByRole('region', { name: /^English/ });
  await english.getByLabel('Title').fill(title);
  await english.getByLabel('Addressee').fill('All states');
  await english.getByLabel('The demand, in one sentence').fill('Pay what is owed.');
  await english.getByLabel('Text').fill('Wages are **earned**, not granted.');
  await page.getByLabel('Last day for signatures').fill('2099-12-31');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('dialog strong', { hasText: 'earned' })).toBeVisible();
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as change 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Open for signatures' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Open for signatures' }).click();
  await page.getByRole('link', { name: 'See it as readers do' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function sign(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByLabel('Who gave you the mandate').fill('The board');
  await page.getByLabel('When', { exact: true }).fill('2026-10-01');
  await page.getByLabel('What was decided').fill('To sign it.');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

test('an appeal is opened, signed, taken back, worded anew, signed again and answered', async ({
  page,
  browser,
  faults,
}) => {
  test.setTimeout(240_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  const address = await opened(page, `Wages are paid ${mark}`);
  expect(await findings(page)).toEqual([]);

  const member = await signedIn(browser, faults, 'member');
  await member.setViewportSize(phone);
  await member.goto(address);
  await sign(member, /^Sign for Himal Workers/);
  await expect(member.locator('.endorsers')).toContainText('Mandate of The board, 1 Oct 2026');
  await expect(member.locator('.endorsers')).toContainText('version 1');
  await expect(member.locator('.counts tr').last()).toContainText('1');
  expect(await overhang(member)).toBeLessThanOrEqual(0);
  expect(await findings(member)).toEqual([]);

  await member.getByRole('button', { name: 'Take the signature back' }).click();
  await member.locator('dialog').getByRole('button', { name: 'Take the signature back' }).click();
  await expect(member.locator('.endorsers')).toContainText('Taken back on');
  await expect(member.locator('.counts')).toHaveCount(0);
  await sign(member, /^Sign for Himal Workers/);

  await page.getByRole('link', { name: 'Edit and move on' }).click();
  await page
    .getByRole('region', { name: /^English/ })
    .getByLabel('Text')
    .fill('Wages are **earned**, not granted. Pay them now.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as change 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await page.locator('dialog summary').first().click();
  await expect(page.locator('dialog ins').first()).toContainText('Pay them now.');
  expect(await findings(page)).toEqual([]);
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();

  await member.goto(address);
  await sign(member, /^Sign this version for Himal Workers/);
  await expect(member.locator('.endorsers li').first()).toContainText('version 2');
  await expect(member.locator('.counts tr').last()).toContainText('1');
  await member.getByRole('link', { name: 'All versions' }).click();
  await expect(member.locator('.versions ins').first()).toContainText('Pay them now.');
  expect(await findings(member)).toEqual([]);
  await member.context().close();

  await page.getByRole('button', { name: 'Close and send' }).click();
  await page.getByLabel('What there is to say about it').fill('Handed over in Geneva.');
  await page.locator('dialog').getByRole('button', { name: 'Close and send' }).click();
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Record the answer' }).click();
  await expect(page.locator('dialog [role=alert]')).toBeVisible();
  await page.getByLabel('When', { exact: true }).fill('2026-11-20');
  await page.getByLabel('Who answered').fill('The ministry');
  await page.getByLabel('The answer', { exact: true }).fill('We agree in part.');
  await page.getByLabel('What it comes to').selectOption('partly');
  await page.locator('dialog').getByRole('button', { name: 'Record the answer' }).click();
  await page.getByRole('link', { name: 'See it as readers do' }).click();
  await expect(page.locator('#answer')).toContainText('The demand was met in part');
  await expect(page.locator('.item-tools .sign')).toHaveText('Answered');
  const table = await page.request.get(
    (await page.getByRole('link', { name: /as a table/ }).getAttribute('href')) ?? '',
  );
  expect(await table.text()).toContain("Himal Workers' Federation");
  await page.goto('/appeals/desk');
  await expect(page.getByRole('link', { name: `Wages are paid ${mark}` })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('appeals are read in Arabic, on a phone and without an account', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/ar/appeals');
  await page.getByRole('link', { name: /العدالة المتأخرة/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /العدالة المتأخرة/ })).toBeVisible();
  await expect(page.locator('.prose.rich').first()).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('#citing')).toBeVisible();
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
});
