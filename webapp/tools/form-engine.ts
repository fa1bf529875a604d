import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const engine = /@getodk[\\/]xforms-engine[\\/]dist[\\/]index\.js$/;
const own = path.resolve(import.meta.dirname, '../src/features/survey/engine/xpath.ts');

/** What the engine brings to read expressions: two WebAssembly files as text, their loader, and the statement that starts it. */
const parts = {
  language: /^const xpathLanguage = "data:application\/wasm;base64,[^"]*";$/m,
  runtime: /^const webTreeSitter = "data:application\/wasm;base64,[^"]*";$/m,
  loader: /^var treeSitter = \{exports: \{\}\};$[\s\S]*?(?=^class SyntaxNode \{$)/m,
  init: /^ {2}static async init\(resources\) \{\n {4}const baseParser = await TreeSitterXPathParser[\s\S]*?^ {2}\}$/m,
  start:
    /^const expressionParser = await ExpressionParser\.init\(\{\n {2}webTreeSitter,\n {2}xpathLanguage\n\}\);$/m,
};

/** The engine's code with our own reader of expressions in it. Stops the build when the engine no longer looks as we know it. */
export function withOwnReader(code: string): string {
  let changed = code;
  for (const [name, part] of Object.entries(parts)) {
    if (!part.test(changed)) {
      throw new Error(`@getodk/xforms-engine changed: its ${name} was not found. See docs/decisions/0011.`);
    }
    const instead = name === 'start' ? 'const expressionParser = ExpressionParser.from(xpathParser);' : '';
    changed = changed.replace(part, () => instead);
  }
  return `import { xpathParser } from ${JSON.stringify(own)};\n${changed}`;
}

/** The engine's own reader, for comparison in tests: a program that takes expressions and gives their trees, both as JSON. */
export function engineReader(): string {
  const file = path.resolve(import.meta.dirname, '../node_modules/@getodk/xforms-engine/dist/index.js');
  const code = readFileSync(file, 'utf8');
  const taken = [parts.language, parts.runtime, parts.loader].map((part) => part.exec(code)?.[0] ?? '');
  return [
    "import require$$0$1 from 'node:fs'; import require$$1 from 'node:path'; import { createRequire } from 'node:module';",
    'globalThis.require ??= createRequire(import.meta.url); globalThis.__dirname ??= process.cwd();',
    'const IS_NODE_RUNTIME = true; const commonjsGlobal = globalThis;',
    'const getDefaultExportFromCjs = (x) => x && x.__esModule ? x.default : x; const _mergeNamespaces$1 = (n) => n;',
    ...taken,
    'const parser = await TreeSitterXPathParser.init({ webTreeSitter, xpathLanguage });',
    'const plain = ({ type, text, children }) => [type, text, children.map(plain)];',
    'const tree = ({ rootNode }) => (rootNode.hasError ? null : plain(rootNode));',
    'const asked = JSON.parse(require$$0$1.readFileSync(0, "utf8"));',
    'process.stdout.write(JSON.stringify(asked.map((one) => tree(parser.parse(one)))));',
  ].join('\n');
}

/** Puts our own reader of XPath into the form engine, so that the content policy stays without WebAssembly. */
export function formEngine(): Plugin {
  return {
    name: 'corridor:form-engine',
    enforce: 'pre',
    transform: {
      filter: { id: engine },
      handler: (code) => ({ code: withOwnReader(code), map: null }),
    },
    config: () => ({ optimizeDeps: { exclude: ['@getodk/xforms-engine'] } }),
  };
}
