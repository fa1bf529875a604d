import type { Page } from '@playwright/test';
import { expect, phone, takenOver, test } from '../../../tests/journey';

/** Where each visible piece of text stands. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app :is(h1, h2, h3, p, li, dt, dd, legend, summary)')]
      .filter((element) => element.checkVisibility() && element.closest('noscript') === null)
      .map((element) => {
        const box = element.getBoundingClientRect();
        const words = element.innerText.trim().replace(/\s+/g, ' ').slice(0, 40);
        return `${words} at ${String(Math.round(box.x))}, ${String(Math.round(box.y))}`;
      }),
  );
}

for (const [name, viewport] of Object.entries({ phone, laptop: { width: 1366, height: 900 } })) {
  test(`nothing moves when the app takes over on a ${name}`, async ({ page, browser }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport });
    const served = await still.newPage();
    await page.setViewportSize(viewport);
    for (const address of [
      '/',
      '/library',
      '/library?q=work&kind=practice',
      '/library/3',
      '/news',
      '/appeals',
      '/appeals/4',
      '/ar/appeals/4',
      '/topics',
      '/topics/labour-migration',
      '/about/privacy',
      '/priorities',
      '/priorities/1',
      '/ar/priorities/1',
      '/events',
      '/ar/events',
      '/events/3',
      '/ar/events/3',
      '/fr/study',
      '/ar/library/3',
    ]) {
      await served.goto(address);
      await page.goto(address, { waitUntil: 'networkidle' });
      await takenOver(page);
      expect(await places(page), address).toEqual(await places(served));
    }
    await still.close();
  });
}

test('the first page asks the server for nothing that it was already given', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url());
  });
  for (const address of [
    '/',
    '/fr/',
    '/library?q=recruitment&country=PH',
    '/ar/library/3',
    '/priorities',
    '/priorities/1',
    '/appeals',
    '/appeals/4',
    '/topics/labour-migration',
    '/events',
    '/events/3',
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(asked).toEqual([]);
});
