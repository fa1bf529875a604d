import { expect, findings, overhang, phone, signIn, test, watchConsole } from '../../../tests/journey';

test('a member discusses a practice, and a moderator keeps it decent', async ({ page, browser, faults }) => {
  test.setTimeout(120_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'member');
  await page.goto('/library/5');
  const box = page.getByLabel('Your comment', { exact: true });
  await box.fill(`Call me on +974 5512 3456 ${mark}`);
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.getByText('Telephone number: “+974 5512 3456”')).toBeVisible();
  await box.fill(`Employers pay in this one ${mark}.`);
  await page.getByRole('button', { name: 'Send comment' }).click();
  const comment = page.locator('.comment', { hasText: `Employers pay in this one ${mark}` });
  await expect(comment).toBeVisible();

  await comment.getByRole('button', { name: 'Edit' }).click();
  const edit = page.locator('.thread form');
  await edit.getByRole('textbox').fill(`Employers pay all of it ${mark}.`);
  await edit.getByRole('button', { name: 'Save' }).click();
  const edited = page.locator('.comment', { hasText: `Employers pay all of it ${mark}` }).first();
  await edited.getByRole('button', { name: 'edited' }).click();
  await expect(page.getByRole('dialog').locator('ins').first()).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  const other = await browser.newContext();
  const second = await other.newPage();
  watchConsole(second, faults);
  await signIn(second, 'moderator');
  await second.goto('/library/5');
  const seen = second.locator('.comment', { hasText: `Employers pay all of it ${mark}` }).first();
  await seen.getByRole('button', { name: 'Agree' }).click();
  await expect(seen.getByRole('button', { name: 'Agree, 1' })).toBeVisible();
  await seen.getByRole('button', { name: /^Quote/ }).click();
  await second.getByLabel(/^Your answer to/).fill(`Where does it say so ${mark}?`);
  await second.getByRole('button', { name: 'Send comment' }).click();
  await expect(second.locator('.comment', { hasText: `Where does it say so ${mark}` })).toBeVisible();
  expect(await findings(second)).toEqual([]);

  await seen.getByRole('button', { name: 'Moderate' }).click();
  await second.getByLabel('Hide it, for which rule?').selectOption({ label: 'personal data' });
  await second.getByRole('dialog').getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(second.getByText('A moderator hid this comment: personal data.').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('A moderator hid this comment: personal data.').first()).toBeVisible();
  await expect(page.getByText(`Where does it say so ${mark}?`)).toBeVisible();

  await page.goto('/moderation/log');
  await expect(page.getByText('A comment was hidden').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await second.goto('/moderation');
  await expect(second.getByRole('heading', { level: 1, name: 'Reported comments' })).toBeVisible();
  expect(await findings(second)).toEqual([]);

  for (const address of ['/library/5', '/ar/library/5']) {
    await page.setViewportSize(phone);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('#thread .comment').first()).toBeVisible();
    expect(await overhang(page), address).toBeLessThanOrEqual(0);
    expect(await findings(page), address).toEqual([]);
  }
  await other.close();
});
