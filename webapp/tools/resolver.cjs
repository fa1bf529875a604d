// Tells eslint-plugin-boundaries which file an import means: "@/" is src, vue and ts endings may be left out.
const { existsSync, statSync } = require('node:fs');
const path = require('node:path');

const src = path.join(__dirname, '..', 'src');

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  if (!source.startsWith('.') && !source.startsWith('@/')) return { found: false };
  const base = source.startsWith('@/')
    ? path.join(src, source.slice(2))
    : path.resolve(path.dirname(file), source);
  const candidates = [base, `${base}.ts`, `${base}.d.ts`, `${base}.vue`];
  const hit = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  return hit ? { found: true, path: hit } : { found: false };
};
