import type { Page } from '@playwright/test';
import { expect, findings, overhang, phone, signIn, signedIn, test } from '../../../tests/journey';

/** An editor writes a priority that everybody may read, and opens it for amendments. Gives its address. */
async function opened(page: Page, title: string): Promise<string> {
  await page.goto('/priorities/new');
  await page.getByLabel('Title', { exact: true }).first().fill(title);
  await page.getByLabel('The demand, in one sentence').first().fill('Whoever hires a worker pays.');
  await page.locator('#paragraph-new1').fill('Every fee is the employer’s.');
  await page.getByRole('button', { name: 'Add a paragraph' }).click();
  await page.locator('#paragraph-new2').fill('Money paid is paid back.');
  await page.getByLabel('Last day for amendments').fill('2099-12-31');
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Change the status' }).click();
  await page.getByRole('radio', { name: 'Under consultation' }).check();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.locator('.item-tools .sign')).toHaveText('Under consultation');
  return new URL(page.url()).pathname;
}

async function propose(page: Page, paragraph: number, words: string): Promise<void> {
  await page.getByRole('button', { name: `Propose other words to paragraph ${String(paragraph)}` }).click();
  await page.getByLabel('The words you propose').fill(words);
  await expect(page.locator('dialog .difference ins').first()).toBeVisible();
  await page.getByLabel('Your reasons').fill('Workers say so.');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the amendment' }).click();
  await expect(page.locator('#amendments .difference').filter({ hasText: words.slice(-12) })).toBeVisible();
}

test('a member amends, the facilitator accepts one, declines one with a reason, and closes', async ({
  page,
  browser,
  faults,
}) => {
  test.setTimeout(240_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  const address = await opened(page, `No fee for work ${mark}`);

  const member = await signedIn(browser, faults, 'member');
  await member.setViewportSize(phone);
  await member.goto(address);
  await propose(member, 1, 'Every fee and every cost is the employer’s alone.');
  await propose(member, 2, 'Money paid is paid back within a week.');
  expect(await overhang(member)).toBeLessThanOrEqual(0);
  expect(await findings(member)).toEqual([]);

  await page.goto(address);
  await expect(page.getByText('2 amendments wait for an outcome')).toBeVisible();
  await page.getByRole('button', { name: /^Decide ?, Amendment 1/ }).click();
  await page.getByRole('radio', { name: /^Accept/ }).check();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.locator('#p1')).toContainText('Every fee and every cost is the employer’s alone.');
  await expect(page.locator('#amendment-1')).toContainText('Accepted');

  await page.getByRole('button', { name: /^Decide ?, Amendment 2/ }).click();
  await page.getByRole('radio', { name: /^Decline/ }).check();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.locator('dialog [role=alert]')).toBeVisible();
  await page.getByLabel('Why', { exact: true }).fill('A week is too short across borders.');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.locator('#amendment-2')).toContainText('A week is too short across borders.');

  await page.getByRole('button', { name: 'Close the consultation' }).click();
  await page.getByLabel('Closing note').fill('One amendment was taken. Thank you.');
  await page.locator('dialog').getByRole('button', { name: 'Close the consultation' }).click();
  await expect(page.getByText('One amendment was taken. Thank you.')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await member.goto(address);
  await expect(member.locator('#amendment-2')).toContainText('Declined');
  await member.goto(`${address}/versions`);
  await expect(member.getByText('with words of Maya Tamang')).toBeVisible();
  await member.getByRole('button', { name: /^What changed version 3/ }).click();
  await expect(member.locator('.versions ins').first()).toBeVisible();
  expect(await findings(member)).toEqual([]);
  await member.context().close();
});

test('a member endorses for an organisation and takes it back', async ({ page, browser, faults }) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  const address = await opened(page, `Fair agreements ${mark}`);

  const member = await signedIn(browser, faults, 'member');
  await member.goto(address);
  await member.getByRole('button', { name: /^Endorse for Himal Workers/ }).click();
  await member.getByLabel('Who gave you the mandate').fill('The board');
  await member.getByLabel('When', { exact: true }).fill('2026-10-01');
  await member.getByLabel('What was decided').fill('To stand behind it.');
  expect(await findings(member)).toEqual([]);
  await member.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(member.locator('.endorsers')).toContainText('Mandate of The board, 1 Oct 2026');
  await expect(member.locator('.counts tr').last()).toContainText('1');

  await member.getByRole('button', { name: 'Take the endorsement back' }).click();
  await member.locator('dialog').getByRole('button', { name: 'Take the endorsement back' }).click();
  await expect(member.locator('.endorsers')).toContainText('Taken back on');
  await expect(member.locator('.counts')).toHaveCount(0);
  await member.context().close();
});

test('an editor cites the library, and the item says who cites it', async ({ page }) => {
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  const address = await opened(page, `Gangs and licences ${mark}`);
  await page.getByRole('button', { name: 'Cite something' }).click();
  await page.getByLabel('Search the library and the appeals').fill('Gangmasters');
  await page.getByRole('button', { name: /The Gangmasters/ }).click();
  await page.locator('dialog').getByRole('button', { name: 'Cite', exact: true }).click();
  const cited = page.locator('.evidence').getByRole('link', { name: /The Gangmasters/ });
  await expect(cited).toBeVisible();
  await cited.click();
  await expect(page.getByRole('region', { name: 'Cited by campaign priorities' })).toContainText(mark);
  await page.goto(`${address}/edit`);
  await page.getByRole('button', { name: 'Move paragraph 2 up' }).click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.paragraphs li').first()).toHaveAttribute('id', 'p2');
});

test('priorities are read in Arabic, on a phone and without an account', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/ar/priorities');
  await page.getByRole('link', { name: 'لا أحد يدفع مقابل العمل' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'لا أحد يدفع مقابل العمل' })).toBeVisible();
  await expect(page.locator('.paragraphs .prose').first()).toHaveAttribute('dir', 'rtl');
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
});
