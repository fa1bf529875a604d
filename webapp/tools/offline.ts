import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What opens the pages of entry: their own module, the engine and what signs people in. */
const needed = [
  /src[\\/]main\.ts$/,
  /features[\\/]survey[\\/](EntryShell|EntryPage|InterviewListPage|DevicePage)\.vue$/,
  /xforms-engine[\\/]dist[\\/]index\.js$/,
  /keycloak-js/,
];

type Chunks = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** Files that these need, with whatever they need in turn; not what they may fetch later. */
function closure(bundle: Chunks): string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    chunk.imports.forEach(take);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    const modules = [chunk.facadeModuleId ?? '', ...chunk.moduleIds];
    if (needed.some((one) => modules.some((module) => one.test(module)))) take(chunk.fileName);
  }
  for (const asset of Object.values(bundle)) {
    if (asset.type === 'asset' && /\.(css|svg)$/.test(asset.fileName)) found.add(asset.fileName);
  }
  return [...found].filter((name) => !name.includes('messages-')).sort();
}

/** Writes the worker that keeps the pages of entry, with the names of this build's files in it. */
export function offline(): Plugin {
  return {
    name: 'corridor:offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = closure(bundle).map((name) => `/${name}`);
        const words: Record<string, string> = {};
        for (const name of Object.keys(bundle)) {
          const language = /messages-(\w\w)/.exec(name)?.[1];
          if (language) words[language] = `/${name}`;
        }
        const template = readFileSync(path.resolve(import.meta.dirname, 'worker.js'), 'utf8');
        const list = JSON.stringify({ files, words });
        const version = createHash('sha256').update(list).update(template).digest('hex').slice(0, 12);
        const source = template.replace('__LIST__', () => list).replace('__VERSION__', version);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
