import { expect, signIn, takenOver, test, watchConsole } from '../../../tests/journey';

test('a reader narrows a search, goes on, and comes back to where they were', async ({ page }) => {
  await page.goto('/library');
  await takenOver(page);
  const all = await page.locator('#count').innerText();
  await page.getByRole('checkbox', { name: /^Practice/ }).check();
  await expect(page).toHaveURL(/kind=practice/);
  await expect(page.locator('#count')).not.toHaveText(all);
  const first = await page.locator('.hits a.title').first().innerText();

  await page.getByRole('link', { name: 'Next results' }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(page.locator('.hits a.title').first()).not.toHaveText(first);
  await page.goBack();
  await expect(page.locator('.hits a.title').first()).toHaveText(first);

  await page.getByRole('button', { name: 'Practice remove' }).click();
  await expect(page.locator('#count')).toHaveText(all);
});

test('a search that finds nothing says how to go on', async ({ page }) => {
  await page.goto('/library?q=zzyzxquux');
  await expect(page.getByText('Nothing in the library matches “zzyzxquux”.')).toBeVisible();
  await page.getByRole('link', { name: 'See everything' }).click();
  await expect(page.locator('.hits li').first()).toBeVisible();
});

test('two editors at once lose nothing', async ({ page, browser, faults }) => {
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  await page.goto('/library/new');
  await page.getByLabel('Title').fill(`Tea at the border ${mark}`);
  await page.getByLabel('Summary').fill('Workers are met with tea and a leaflet.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/library\/\d+$/);
  const address = page.url();

  const other = await browser.newContext();
  const second = await other.newPage();
  watchConsole(second, faults);
  await signIn(second, 'editor');
  await second.goto(`${address}/edit`);
  await page.goto(`${address}/edit`);

  await page.getByLabel('Title').fill(`Coffee at the border ${mark}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Coffee at the border ${mark}`);

  await second.getByLabel('Title').fill(`Soup at the border ${mark}`);
  await second.getByLabel('Summary').fill('Workers are met with soup and a leaflet.');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByRole('heading', { name: /Somebody else saved this/ })).toBeVisible();
  await expect(second.getByText(`Coffee at the border ${mark}`).first()).toBeVisible();
  await second.getByRole('radio', { name: 'Theirs' }).check();
  await second.getByRole('button', { name: 'Take this choice' }).click();
  await second.getByRole('button', { name: 'Save' }).click();

  await expect(second.getByRole('heading', { level: 1 })).toHaveText(`Coffee at the border ${mark}`);
  await expect(second.getByText('Workers are met with soup and a leaflet.')).toBeVisible();

  await second.getByRole('button', { name: 'Withdraw' }).click();
  await second.getByLabel('Why is it withdrawn?').fill('It was only a test of two editors.');
  await second.getByRole('button', { name: 'Withdraw this item' }).click();
  await expect(second.getByText('This item is withdrawn')).toBeVisible();
  await other.close();
});
