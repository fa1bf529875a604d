import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineReader, withOwnReader } from '../../../../tools/form-engine';
import type { Syntax } from './scanner';
import { xpathParser } from './xpath';

/** Every kind of expression that forms hold, and some that only a reader's enemy would write. */
const picked = `
/data/a
.
..
/
//a/@b
/a//b
a//b
../../x
current()/../a
instance('c')/root/item[name = current()/../a][2]/label
/data/a = 'x' and not(selected(../b, "y"))
-1 + 2 * count(//a/@b) div .5
a or b and c = d < e + f * -g | h
a-b - c -d
a -b
a mod b div c
div div div
mod * mod
* * *
and and or
(a | b)/c[1]
f(x)[1]/b
f()
f( a , b )
(1)
( ( 1 ) )
1.5
1.
.5
'it'
"it's"
''
child::a/text()
self::node()
descendant-or-self :: node()
attribute::x
preceding-sibling::*[1]/@y
node()
text ( )
comment()
processing-instruction('x')
orx:meta/*
a:*
@*
@a:b
jr:itext('x:label')
/.. 
 a  -  b 
if(/data/a = '', '', (number(format-date(today(), '%Y')) - 1) * 12)
count(../cost) > 0
string-length(.) = 8
. >= 18 and . <= 80
once(concat(substr('ABC', 1, 2), 'x'))
a[b[c]/d]/e
a [ 1 ] / b
a/ b
a /b
a != b
a<=b
a>=b
1-1
1 -1
a.b/c_d
é/naïve
position(..)
indexed-repeat(/data/r/x, /data/r, 1)
a[position() = last()]
1 | 2
-a
-(a)
- a * b
a * -b
-a | b
`
  .split('\n')
  .filter((line) => line !== '');

const misspelt = [
  '',
  ' ',
  'a b',
  'a +',
  '(a',
  'a]',
  'f(a',
  'f(,)',
  '$x',
  "'open",
  'a =',
  '= a',
  '@',
  '1a',
  'a/',
  '///',
  '//',
  'a..b[',
  'a::b',
  '..[1]',
  'a,b',
  '!',
  '&',
  'a = = b',
  '()',
];

/** Random expressions by a small grammar, the same ones at each run. */
function* invented(count: number): Generator<string> {
  let seed = 7;
  const next = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const one = (...of: string[]): string => of[next(of.length)] ?? '';
  const step = (): string =>
    one('a', 'b-c', '*', '..', '.', '@x', 'orx:m', 'div', 'child::e', 'text()', 'mod');
  const path = (depth: number): string => {
    const steps = Array.from({ length: 1 + next(3) }, () => {
      const made = step();
      return made.startsWith('.') || next(4) > 0 ? made : `${made}[${expression(depth - 1)}]`;
    });
    return one('', '/', '/data/', 'current()/', "instance('i')/") + steps.join('/');
  };
  const expression = (depth: number): string => {
    if (depth <= 0) return one('1', '.5', "'t'", 'a', '.', '/data/a');
    const inner = (): string => expression(depth - 1);
    switch (next(6)) {
      case 0:
        return path(depth);
      case 1:
        return `${one('selected', 'count', 'not', 'jr:choice-name', 'f')}(${Array.from({ length: next(3) }, inner).join(one(',', ', ', ' , '))})`;
      case 2:
        return `(${inner()})`;
      case 3:
        return `- ${path(depth)}`;
      default:
        return `${inner()} ${one('and', 'or', '=', '!=', '<', '>=', '+', '-', '*', 'div', 'mod')} ${inner()}`;
    }
  };
  for (let i = 0; i < count; i++) yield expression(1 + next(4));
}

/** The expressions of the project's own instruments, wherever an attribute or output may hold one. */
function ownForms(): string[] {
  const folder = path.resolve('../surveys/instruments');
  const cells = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split(/(?<!\\)\||\n/));
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell.includes('${') && /[=(<>]/.test(cell))
    .map((cell) => cell.replaceAll(/\$\{(\w+)\}/g, '/data/g/$1'));
}

const plain = ({ type, text, children }: Syntax): unknown => [type, text, children.map(plain)];

function ours(expression: string): unknown {
  const { rootNode } = xpathParser.parse(expression);
  return rootNode.hasError ? null : plain(rootNode);
}

describe('our reader of expressions', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corridor-xpath-'));
  const program = path.join(folder, 'reader.mjs');
  writeFileSync(program, engineReader());
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function differences(expressions: readonly string[]): string[] {
    const { stdout, stderr } = spawnSync(process.execPath, [program], {
      input: JSON.stringify(expressions),
      encoding: 'utf8',
      maxBuffer: 500_000_000,
    });
    expect(stderr).toBe('');
    const theirs = JSON.parse(stdout) as unknown[];
    return expressions.filter(
      (expression, at) => JSON.stringify(ours(expression)) !== JSON.stringify(theirs[at]),
    );
  }

  it('makes the trees that the engine’s own makes', () => {
    expect(differences(picked)).toEqual([]);
  });

  it('refuses what the engine’s own refuses', () => {
    expect(differences(misspelt)).toEqual([]);
  });

  it('agrees on random expressions', () => {
    expect(differences([...invented(3000)])).toEqual([]);
  });

  it('agrees on the expressions of our own forms', () => {
    const expressions = ownForms();
    expect(expressions.length).toBeGreaterThan(50);
    expect(differences(expressions)).toEqual([]);
  });

  it('does not come into an engine that looks otherwise than the one we know', () => {
    expect(() => withOwnReader('export const engine = 1;')).toThrow(/changed/);
  });
});
