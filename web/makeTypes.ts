// Makes the types of the API and of the live frames from the documents the server prints.
// With --check it writes nothing and fails when the committed types are not what would be made.
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { readFileSync, writeFileSync } from 'node:fs';

const shared = new URL('src/shared/', import.meta.url);
const checking = process.argv.includes('--check');

const made = [
  await make('api/schema.d.ts', () => readDocument('api/openapi.json')),
  await make('live/frames.schema.d.ts', () => asOpenApi(readText('live/frames.json'))),
];
if (made.includes(false)) process.exitCode = 1;

async function make(target: string, read: () => OpenAPI3): Promise<boolean> {
  const text = astToString(await openapiTypescript(read()));
  if (!checking) {
    writeFileSync(new URL(target, shared), text);
    return true;
  }
  const same = readText(target) === text;
  if (!same) console.error(`${target} is not made from the committed document: npm run api:types`);
  return same;
}

/** A bare JSON schema becomes a document with nothing but its shapes. */
function asOpenApi(schema: string): OpenAPI3 {
  const { $defs }: { $defs: object } = JSON.parse(
    schema.replaceAll('#/$defs/', '#/components/schemas/'),
  );
  const info = { title: 'live', version: '1' };
  return { openapi: '3.1.0', info, paths: {}, components: { schemas: { ...$defs } } };
}

function readDocument(source: string): OpenAPI3 {
  return JSON.parse(readText(source));
}

function readText(name: string): string {
  return readFileSync(new URL(name, shared), 'utf8');
}
