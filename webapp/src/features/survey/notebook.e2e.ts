import { expect, findings, overhang, phone, signIn, test } from '../../../tests/journey';
import { firstTime, passphrase, seen, start, unlock } from '../../../tests/notebook';

test('a paper form is typed by keyboard alone, and who asked stays for the next', async ({ page }) => {
  await signIn(page, 'researcher');
  await firstTime(page);
  await page.getByRole('checkbox', { name: /typing from paper/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Before we begin' })).toBeFocused();
  await seen(page, 'begin-laptop');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(
    page
      .getByRole('group', { name: /^Are you 18/ })
      .getByRole('radio')
      .first(),
  ).toBeChecked();
  await page.keyboard.press('Enter');
  for (let point = 0; point < 6; point++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('How old are you now?').fill('1,5');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('whole number');
  await expect(page.getByRole('alert')).toBeFocused();
  await seen(page, 'errors-laptop');
});

test('two presses of Escape lead away and lock', async ({ page, context }) => {
  await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await signIn(page, 'researcher');
  await firstTime(page);
  await start(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before we begin' })).toBeVisible();
  const address = page.url();
  await page.getByRole('radio').first().check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('elsewhere')).toBeVisible();
  await page.goto(address);
  await unlock(page);
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('the notebook speaks Arabic, and the form the language that was chosen', async ({ page }) => {
  await signIn(page, 'researcher');
  await page.setViewportSize(phone);
  await page.goto('/ar/interviews');
  await page.getByLabel('عبارة المرور', { exact: true }).fill(passphrase);
  await page.getByLabel('العبارة نفسها مرة أخرى').fill(passphrase);
  await page.getByRole('button', { name: 'ابدأ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'المقابلات' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^ابدأ/ })).toBeVisible();
  await seen(page, 'list-arabic');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: /^ابدأ/ }).first().click();
  await page.getByLabel('لغة الأسئلة').selectOption({ label: 'Français' });
  await expect(page.getByRole('heading', { level: 1, name: 'Avant de commencer' })).toBeVisible();
  await page.getByRole('button', { name: 'متابعة' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
  await seen(page, 'entry-arabic');
});
