// Makes src/api/schema.d.ts from the contract, or with --check says whether it still follows it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const contract = process.env.CONTRACT
  ? new URL(`file://${process.env.CONTRACT}`)
  : new URL('../../backend/openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

if (!existsSync(contract)) {
  console.log('backend/openapi.yaml is not there yet: the types stay as they are.');
  process.exit(0);
}

const header = '/* Made from backend/openapi.yaml by "npm run types". Never edited by hand. */\n';
const raw = header + astToString(await openapiTS(contract));
const options = (await resolveConfig(target)) ?? {};
const made = await format(raw, { ...options, parser: 'typescript' });

if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/api/schema.d.ts no longer follows backend/openapi.yaml. Run "npm run types".');
  process.exit(1);
}
