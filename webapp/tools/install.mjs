// Installs the packages, but only when package-lock.json changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The web app needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

const mark = new URL('../node_modules/.installed-from', import.meta.url);
const lock = createHash('sha256')
  .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
  .digest('hex');

if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) process.exit(0);

// Install scripts are never needed: the tools that bring one work without it.
const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
if (done.status === 0) writeFileSync(mark, lock);
process.exit(done.status ?? 1);
