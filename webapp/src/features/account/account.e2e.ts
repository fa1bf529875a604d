import type { Browser, Page } from '@playwright/test';
import {
  aNewcomer,
  expect,
  linkInMail,
  phone,
  register,
  signIn,
  test,
  watchConsole,
} from '../../../tests/journey';

async function elsewhere(browser: Browser, faults: string[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  watchConsole(page, faults);
  return page;
}

test('a member signs in, edits the profile, and signs out', async ({ page }) => {
  await signIn(page, 'member');
  await page.goto('/profile');
  await page.getByLabel('Languages you speak').selectOption({ label: 'Swahili' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile is saved.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Swahili remove' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile is saved.')).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.json$/);

  await page.locator('.bar-end summary').last().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.locator('.bar-end').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/profile');
  await expect(page.getByRole('heading', { name: 'Sign in to go on' })).toBeVisible();
});

test('a newcomer applies on a phone, is accepted for a country, and the role arrives', async ({
  page,
  browser,
  faults,
}) => {
  const person = aNewcomer();
  await page.setViewportSize(phone);
  await page.goto('/apply');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await register(page, person);
  await page
    .getByLabel('Why do you want to take part?')
    .fill('I speak with people who come back every week.');
  await page.getByLabel('Languages you speak well').selectOption({ label: 'Nepali' });
  await page.getByLabel('Countries you know').selectOption({ label: 'Nepal' });
  await page.getByRole('button', { name: 'Send the application' }).click();
  await expect(page.getByText('Your application has arrived')).toBeVisible();

  const admin = await elsewhere(browser, faults);
  await signIn(admin, 'admin');
  await admin.goto('/applications');
  await admin.getByRole('link', { name: new RegExp(person.lastName) }).click();
  await admin.getByRole('button', { name: 'Accept' }).click();
  await expect(admin.getByRole('heading', { name: 'Outcome' })).toBeVisible();

  await expect(async () => {
    await page.goto('/profile');
    await expect(page.getByRole('region', { name: 'Your roles' })).toContainText('Volunteer researcher', {
      timeout: 3000,
    });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByRole('region', { name: 'Your roles' })).toContainText('Nepal');
  await admin.context().close();
});

test('an administrator invites by mail, the invited person joins', async ({ page, browser, faults }) => {
  const person = aNewcomer();
  await signIn(page, 'admin');
  await page.goto('/invitations');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`The invitation to ${person.email} is on its way.`)).toBeVisible();

  const invited = await elsewhere(browser, faults);
  const link = await linkInMail(person.email, /https?:\/\/\S+\/join\/[\w.~-]+/);
  await invited.goto(link);
  await invited.getByRole('button', { name: 'Create an account' }).click();
  await register(invited, person);
  await invited.goto(link);
  await invited.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(invited.getByText('Welcome. You now take part as: Member.')).toBeVisible();
  await invited.context().close();
});

test('a suspended person can do nothing from that moment', async ({ page, browser, faults }) => {
  const person = aNewcomer();
  const suspended = await elsewhere(browser, faults);
  await suspended.goto('/profile');
  await suspended.getByRole('button', { name: 'Create an account' }).click();
  await register(suspended, person);
  await suspended.goto('/profile');
  await expect(suspended.getByRole('heading', { name: 'Profile' })).toBeVisible();

  await signIn(page, 'admin');
  await page.goto(`/people?q=${encodeURIComponent(person.email)}`);
  await page.getByRole('link', { name: new RegExp(person.lastName) }).click();
  await page.getByLabel('Reason for a suspension').fill('A test of suspension.');
  await page.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(page.getByRole('button', { name: 'Lift the suspension' })).toBeVisible();

  await suspended.getByRole('button', { name: 'Save' }).click();
  await expect(suspended.getByRole('alert')).toBeVisible();
  await suspended.context().close();
});

test('a page for administrators is closed to a member', async ({ page }) => {
  await signIn(page, 'member');
  await page.goto('/people');
  await expect(page.getByRole('heading', { name: 'This page is not open to your account' })).toBeVisible();
});

test('whoever leaves a page before it knows them is still signed in on the next', async ({ page }) => {
  await signIn(page, 'member');
  for (const pause of [0, 50, 150, 300]) {
    await page.goto('/news');
    await page.waitForTimeout(pause);
    await page.goto('/profile');
    await expect(page.getByRole('heading', { level: 1, name: 'Profile', exact: true })).toBeVisible();
  }
});
