import { expect, findings, overhang, phone, signIn, test, watchConsole } from '../../../tests/journey';
import { replyAddress, sendMail } from '../../../tests/mail';

test('a member answers a comment from their mail', async ({ page, browser, faults }) => {
  test.setTimeout(120_000);
  const mark = Date.now().toString(36);
  await signIn(page, 'member');
  await page.goto('/library/6');
  await page.getByLabel('Your comment', { exact: true }).fill(`Who pays for the visa ${mark}?`);
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.locator('.comment', { hasText: `Who pays for the visa ${mark}` })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  watchConsole(other, faults);
  await signIn(other, 'editor');
  await other.goto('/library/6');
  const asked = other.locator('.comment', { hasText: `Who pays for the visa ${mark}` }).first();
  await asked.getByRole('button', { name: /^(Reply|Answer)/ }).click();
  await other.getByLabel(/^Your answer to/).fill(`The employer does ${mark}.`);
  await other.getByRole('button', { name: 'Send comment' }).click();
  await expect(other.locator('.comment', { hasText: `The employer does ${mark}` }).first()).toBeVisible();

  const address = await replyAddress('member@example.org', mark);
  const letter = [
    'From: Member <member@example.org>',
    `To: Corridor <${address}>`,
    'Subject: Re: New comment',
    `Message-ID: <${mark}@example.org>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Always? ${mark} شكرًا`,
    '',
    'On Sun, Nov 22, 2026 at 1:05 PM Corridor <corridor@localhost> wrote:',
    '',
    `> The employer does ${mark}.`,
  ];
  await sendMail('member@example.org', address, letter.join('\r\n'));

  const answer = other.locator('.comment', { hasText: `Always? ${mark}` }).first();
  await expect(async () => {
    await other.reload();
    await expect(answer).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 40_000 });
  await expect(answer).not.toContainText('wrote:');

  for (const where of ['/library/6', '/ar/library/6']) {
    await other.setViewportSize(phone);
    await other.goto(where, { waitUntil: 'networkidle' });
    await expect(answer).toBeVisible();
    expect(await overhang(other), where).toBeLessThanOrEqual(0);
    expect(await findings(other), where).toEqual([]);
  }
});
