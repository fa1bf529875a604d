import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, findings, phone, signIn, test } from '../../../tests/journey';

const open = [
  '/',
  '/library?q=recruitment',
  '/library/3',
  '/news',
  '/priorities',
  '/priorities/1',
  '/events',
  '/study',
  '/about',
  '/about/privacy',
  '/about/terms',
  '/appeals',
  '/appeals/4',
  '/topics',
  '/topics/labour-migration',
  '/contact',
  '/work',
  '/nowhere',
];
const closed = [
  '/work',
  '/profile',
  '/apply',
  '/applications',
  '/invitations',
  '/people',
  '/organisations',
  '/library/new',
  '/library/imports',
  '/appeals/desk',
  '/appeals/new',
  '/pages/desk',
  '/pages/new',
  '/quotations',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the open pages, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    for (const address of [...open, '/ar/', '/ar/library/3', '/fr/library']) {
      for (const viewport of [phone, { width: 1366, height: 900 }]) {
        await page.setViewportSize(viewport);
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await findings(page), `${address} at ${String(viewport.width)} px`).toEqual([]);
      }
    }
  });

  test(`axe finds nothing on the pages of work, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    for (const username of ['admin', 'editor']) {
      await page.context().clearCookies();
      await signIn(page, username);
      for (const address of closed) {
        await page.goto(address, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findings(page), `${address} as ${username}`).toEqual([]);
      }
    }
  });
}

test('the Nu checker finds no error in what the server sends and the app makes of it', async ({ page }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'corridor-pages-'));
  const files: string[] = [];
  const keep = (name: string, html: string): void => {
    const file = path.join(folder, `${String(files.length)}-${name.replace(/\W+/g, '-')}.html`);
    writeFileSync(file, html);
    files.push(file);
  };
  for (const address of [...open, '/ar/library/3']) {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    keep(`served${address}`, (await response?.text()) ?? '');
    keep(`taken${address}`, await page.content());
  }
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const report = execFileSync(
    java,
    ['-jar', jar, '--stdout', '--errors-only', '--exit-zero-always', '--format', 'text', ...files],
    {
      encoding: 'utf8',
    },
  );
  expect(report.split('\n').filter((line) => line.startsWith('Error'))).toEqual([]);
});
