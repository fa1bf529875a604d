import { expect, findings, linkInMail, overhang, phone, signIn, test } from '../../../tests/journey';

test('an editor writes a topic with something to read and to watch, and readers find it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  await page.goto('/pages/new');
  await page.getByLabel('Last part of the address').fill(`topic-${mark}`);
  const english = page.getByRole('region', { name: /^English/ });
  await english.getByLabel('Title').fill(`Contracts ${mark}`);
  await english.getByLabel('Summary, one line').fill('What is signed must hold.');
  await english.getByLabel('Text').fill('A contract holds on **both** sides.');
  const read = page.getByRole('group', { name: 'Key resources' });
  await read.getByLabel('Search the library and the appeals').fill('Gangmasters');
  await read.getByRole('button', { name: /^The Gangmasters/ }).click();
  const watch = page.getByRole('group', { name: 'Watch' });
  await watch.getByText('Something elsewhere').click();
  await watch.getByLabel('Its title').fill('A film about contracts');
  await watch.getByLabel('Its address').fill('https://example.org/film');
  await watch.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as version 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('link', { name: 'See it as readers do' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Contracts ${mark}` })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Key resources' }).getByRole('link')).toContainText(
    'The Gangmasters',
  );
  await expect(page.getByRole('link', { name: 'A film about contracts' })).toHaveAttribute(
    'href',
    'https://example.org/film',
  );
  expect(await findings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('region', { name: /^English/ })
    .getByLabel('Text')
    .fill('A contract holds on **both** sides of the border.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as version 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.locator('dialog summary').first().click();
  await expect(page.locator('dialog ins').first()).toContainText('of the border');
  expect(await findings(page)).toEqual([]);
  await page.goto('/topics');
  await expect(page.getByRole('link', { name: `Contracts ${mark}` })).toBeVisible();
});

test('an editor keeps quotations', async ({ page }) => {
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  await page.goto('/quotations');
  await page.getByRole('button', { name: 'Add a quotation' }).click();
  await page.getByLabel('The words').fill(`We want what we earned ${mark}.`);
  await page.getByLabel('Who said it').fill('A domestic worker');
  await page.getByLabel('Where and when').fill('at a hearing');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('listitem').filter({ hasText: mark });
  await expect(row).toBeVisible();
  await page.goto('/');
  await expect(page.locator('.quotation')).toContainText(mark);
  await page.goto('/quotations');
  await row.getByRole('button', { name: /^Remove/ }).click();
  await page.locator('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
});

test('somebody without an account writes to the coordination, from a phone', async ({ page }) => {
  const mark = Date.now().toString(36);
  await page.setViewportSize(phone);
  await page.goto('/contact');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('Your e-mail address').fill('nima@example.org');
  await page.getByLabel('What it is about').fill(`A question ${mark}`);
  await page.getByLabel('Your message').fill('How can my union join?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your message is on its way.')).toBeVisible();
  expect(await linkInMail('coordination@example.org', new RegExp(`A question ${mark}`))).toContain(mark);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('topics and legal pages are read in Arabic, and their old addresses lead there', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/ar/topics/labour-migration');
  await expect(page.locator('.prose.rich')).toHaveAttribute('dir', 'rtl');
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
  await page.goto('/ar/privacy');
  await expect(page).toHaveURL(/\/ar\/about\/privacy$/);
  await expect(page.getByRole('heading', { level: 1, name: 'الخصوصية' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
