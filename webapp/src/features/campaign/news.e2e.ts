import { expect, findings, overhang, phone, signIn, takenOver, test } from '../../../tests/journey';

test('an editor writes, previews and publishes; a reader reads it on a phone, in Arabic too', async ({
  page,
  browser,
}) => {
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  await page.goto('/news/new');
  await page.getByLabel('Issued by').fill('Himal Legal Aid');
  const english = page.getByRole('region', { name: /English/ });
  await english.getByLabel('Title').fill(`Wages held back ${mark}`);
  await english.getByLabel('Text', { exact: true }).fill('Six months of **pay** are owed.');
  const arabic = page.getByRole('region', { name: /العربية/ });
  await arabic.getByLabel('Title').fill(`أجور محتجزة ${mark}`);
  await arabic.getByLabel('Text', { exact: true }).fill('أجور ستة أشهر **مستحقة**.');
  await arabic.getByLabel('Ready for readers').check();
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText(
    `Wages held back ${mark}`,
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as version 1.')).toBeVisible();
  await page.waitForURL(/news\/\d+\/edit/);
  const number = /news\/(\d+)\/edit/.exec(page.url())?.[1] ?? '';

  const reader = await browser.newContext({ viewport: phone });
  const reading = await reader.newPage();
  expect((await reading.goto(`/news/${number}`))?.status()).toBe(404);

  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText(/Readers have it since/)).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await reading.goto('/');
  await takenOver(reading);
  await reading.getByRole('link', { name: `Wages held back ${mark}` }).click();
  await expect(reading.locator('.rich strong')).toHaveText('pay');
  expect(await overhang(reading)).toBeLessThanOrEqual(0);
  expect(await findings(reading)).toEqual([]);

  await reading.goto(`/ar/news/${number}`);
  await takenOver(reading);
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(`أجور محتجزة ${mark}`);
  expect(await overhang(reading)).toBeLessThanOrEqual(0);
  expect(await findings(reading)).toEqual([]);
  await reading.goto('/ar/news');
  await takenOver(reading);
  expect(await findings(reading)).toEqual([]);
  await reader.close();

  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('A test of withdrawing.');
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Withdrawn: A test of withdrawing.')).toBeVisible();
});
