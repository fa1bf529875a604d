import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, findings, overhang, phone, signIn, takenOver, test } from '../../../tests/journey';

/** Somebody with a browser of their own. */
async function another(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, timezoneId: 'Asia/Kathmandu' });
  const page = await context.newPage();
  await signIn(page, name);
  return page;
}

test('a place at an event passes from one to the next, and the date lands in a calendar', async ({
  page,
  browser,
}) => {
  const mark = Date.now().toString(36);
  await signIn(page, 'editor');
  await page.goto('/events/new');
  await page.getByLabel('First day').fill('2027-03-28');
  await page.getByLabel('Begins at').fill('14:00');
  await page.getByLabel('Ends at').fill('15:30');
  await page.getByLabel('Time zone').fill('Europe/Zurich');
  await page.getByLabel('Place', { exact: false }).first().fill('Geneva');
  await page.getByLabel('People put themselves on a list').check();
  await page.getByLabel('Places').fill('1');
  const english = page.getByRole('region', { name: /English/ });
  await english.getByLabel('Title').fill(`Hearing ${mark}`);
  await english.getByLabel('Text', { exact: true }).fill('Come and **speak**.');
  const arabic = page.getByRole('region', { name: /العربية/ });
  await arabic.getByLabel('Title').fill(`جلسة استماع ${mark}`);
  await arabic.getByLabel('Text', { exact: true }).fill('تعالوا **وتكلموا**.');
  await arabic.getByLabel('Ready for readers').check();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('dialog').getByText('Sunday 28 Mar 2027, 14:00–15:30')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved as version 1.')).toBeVisible();
  await page.waitForURL(/events\/\d+\/edit/);
  const number = /events\/(\d+)\/edit/.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText(/Readers have it since/)).toBeVisible();
  expect(await findings(page)).toEqual([]);

  const first = await another(browser, 'member');
  await first.goto(`/events/${number}`);
  await expect(first.getByText(/On your clock/)).toContainText('17:45');
  await first.getByRole('button', { name: 'Put me on the list' }).click();
  await expect(first.getByText('You have a place.')).toBeVisible();
  expect(await overhang(first)).toBeLessThanOrEqual(0);
  expect(await findings(first)).toEqual([]);

  const second = await another(browser, 'researcher');
  await second.goto(`/events/${number}`);
  await second.getByRole('button', { name: 'Put me on the waiting list' }).click();
  await expect(second.getByText(/number 1 in line/)).toBeVisible();

  await first.getByRole('button', { name: 'I cannot come' }).click();
  await expect(first.getByText('You are off the list.')).toBeVisible();
  await second.reload();
  await expect(second.getByText('You have a place.')).toBeVisible();

  const downloading = second.waitForEvent('download');
  await second.getByRole('link', { name: 'Put it into your calendar' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  const entry = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  const event = new ICAL.Event(entry ?? undefined);
  expect(event.summary).toBe(`Hearing ${mark}`);
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T12:00:00.000Z');

  await second.goto('/events');
  await expect(second.getByRole('region', { name: 'You are on the list' })).toContainText(`Hearing ${mark}`);
  await second.getByRole('button', { name: /Make an(other)? address/ }).click();
  const address = second.locator('.calendar-address');
  await expect(address).toHaveText(/\/calendar\/my\/[\w-]{16}\.ics$/);
  expect(await overhang(second)).toBeLessThanOrEqual(0);
  expect(await findings(second)).toEqual([]);
  const own = await address.innerText();
  expect(await (await second.request.get(own)).text()).toContain(`SUMMARY:Hearing ${mark}`);
  await second.getByRole('button', { name: 'Switch it off' }).click();
  await expect(second.getByText('It is switched off.')).toBeVisible();
  expect((await second.request.get(own)).status()).toBe(404);

  await page.goto(`/events/${number}/attendees`);
  await expect(page.getByRole('row', { name: /Has a place/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Gave up/ })).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
  await page.goto('/events/desk');
  await expect(page.getByRole('link', { name: `Hearing ${mark}` })).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await first.goto(`/ar/events/${number}`);
  await takenOver(first);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(`جلسة استماع ${mark}`);
  expect(await overhang(first)).toBeLessThanOrEqual(0);
  expect(await findings(first)).toEqual([]);

  await page.goto(`/events/${number}/edit`);
  await page.getByRole('button', { name: 'Cancel the event' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('A test of cancelling.');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the event' }).click();
  await expect(page.getByText('Cancelled: A test of cancelling.')).toBeVisible();
  await second.goto(`/events/${number}`);
  await expect(second.getByText('Cancelled: A test of cancelling.')).toBeVisible();
});
