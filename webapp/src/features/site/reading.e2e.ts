import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, overhang, phone, takenOver, test } from '../../../tests/journey';

for (const [name, viewport] of Object.entries({ phone, laptop: { width: 1366, height: 900 } })) {
  test(`a reader finds a practice from the home page on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('We ask migrant workers');
    expect(await overhang(page)).toBeLessThanOrEqual(0);

    const sections = name === 'phone' ? 'Sections, short' : 'Sections';
    await page
      .getByRole('navigation', { name: sections, exact: true })
      .getByRole('link', { name: 'Library' })
      .click();
    await page.getByRole('searchbox').fill('recruitment');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/q=recruitment/);
    await expect(page.locator('.hits mark').first()).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);

    await page.locator('.hits a.title').first().click();
    await expect(page).toHaveURL(/\/library\/\d+$/);
    await expect(page.getByRole('region', { name: 'Cite', exact: true })).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
}

test('a reader without scripts gets the whole page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveTitle(/Corridor/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We ask migrant workers');
  await page
    .getByRole('navigation', { name: 'Sections', exact: true })
    .getByRole('link', { name: 'Library' })
    .click();
  await page.getByRole('searchbox').fill('recruitment');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.locator('.hits mark').first()).toBeVisible();
  await page.locator('.hits a.title').first().click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${title} · Corridor`);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\w+/);
  const facts = JSON.parse(
    await page.locator('script[type="application/ld+json"]').first().innerText(),
  ) as object;
  expect(JSON.stringify(facts)).toContain('schema.org');
  await context.close();
});

test('the app takes over what the server wrote without changing a word', async ({ page, browser }) => {
  const still = await browser.newContext();
  const served = await still.newPage();
  await served.route('**/*.js', (route) => route.abort());
  for (const address of ['/', '/library?q=recruitment', '/library/3', '/study', '/fr/library/3', '/ar/']) {
    await served.goto(address);
    await page.goto(address);
    await takenOver(page);
    const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
    const taken = words(await page.locator('main').innerText());
    const given = words(await served.locator('main').innerText());
    const extra = given.filter((word) => !taken.includes(word));
    expect(extra, `words of ${address} that the app does not show`).toEqual([]);
  }
  await still.close();
});

test('a public page stays small', async ({ page }) => {
  for (const address of ['/', '/library?q=recruitment', '/library/3']) {
    let requests = 0;
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    session.on('Network.requestWillBeSent', () => (requests += 1));
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect((await response?.body())?.length, `HTML of ${address}`).toBeLessThanOrEqual(60_000);
    expect(requests, `requests of ${address}`).toBeLessThanOrEqual(15);
    expect(bytes, `bytes of ${address}`).toBeLessThanOrEqual(200_000);
    await session.detach();
  }
});

test('Arabic reads from right to left, in its own words', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/library');
  await page.locator('.bar-small summary').click();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/library/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('المكتبة');
  await page.locator('.hits a.title').first().click();
  await expect(page).toHaveURL(/\/ar\/library\/\d+$/);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('a feed reader understands the news', async ({ page }) => {
  for (const prefix of ['', '/ar']) {
    const feed = parseFeed(await (await page.request.get(`${prefix}/feeds/news.xml`)).text());
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.items.length).toBeGreaterThanOrEqual(11);
    for (const item of feed.items) {
      expect(item.id).toContain('urn:uuid:');
      expect(item.title).toBeTruthy();
      expect(item.url).toContain(`${prefix}/news/`);
      expect(item.updated).toBeInstanceOf(Date);
      expect(item.content).toContain('<p>');
    }
  }
});
