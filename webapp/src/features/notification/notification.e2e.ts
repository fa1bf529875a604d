import {
  expect,
  findings,
  linkInMail,
  overhang,
  phone,
  signIn,
  test,
  watchConsole,
} from '../../../tests/journey';

test('a member follows an item, is told when it changes, and ends the mail signed out', async ({
  page,
  browser,
  faults,
}) => {
  const mark = Date.now().toString(36);
  const editor = await (await browser.newContext()).newPage();
  watchConsole(editor, faults);
  await signIn(editor, 'editor');
  await editor.goto('/library/new');
  await editor.getByLabel('Title').fill(`Lanterns at the gate ${mark}`);
  await editor.getByLabel('Summary').fill('Workers are met with light.');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveURL(/\/library\/\d+$/);

  await signIn(page, 'member');
  await page.goto(editor.url());
  await page.locator('.follow summary').click();
  await page.getByLabel('Follow at once').check();
  await expect(page.getByText('Saved.')).toBeVisible();

  await editor.goto(`${editor.url()}/edit`);
  await editor.getByLabel('Summary').fill(`Workers are met with light and tea ${mark}.`);
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByText(`light and tea ${mark}.`).first()).toBeVisible();
  await editor.context().close();

  await page.setViewportSize(phone);
  await page.goto('/notices');
  await expect(page.getByRole('link', { name: `Lanterns at the gate ${mark}` })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0);
  await page.goto('/profile/mail');
  await expect(page.getByRole('link', { name: `Lanterns at the gate ${mark}` })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(await linkInMail('member@example.org', /https?:\/\/\S+\/unsubscribe\/[\w-]+/));
  await expect(stranger.getByText(`Lanterns at the gate ${mark}`)).toBeVisible();
  await stranger.getByRole('button', { name: 'Stop this mail' }).click();
  await expect(stranger.getByText('This mail has stopped.')).toBeVisible();
  await stranger.context().close();
});
