import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const dist = new URL('dist/', import.meta.url);
const base = '/static/app/';

/** Built after the application, whose files it is told by their names. */
const page = readFileSync(new URL('index.html', dist), 'utf8');
const firstFiles = [...page.matchAll(/(?:src|href)="(\/static\/app\/assets\/[^"]+)"/g)].map(
  ([, file]) => file,
);
const buildFiles = readdirSync(new URL('assets/', dist))
  .map((file) => `${base}assets/${file}`)
  .sort();

export default defineConfig({
  root: fileURLToPath(new URL('worker', import.meta.url)),
  publicDir: false,
  define: {
    BUILD_FILES: JSON.stringify(buildFiles),
    FIRST_FILES: JSON.stringify(firstFiles),
  },
  build: {
    outDir: fileURLToPath(dist),
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: fileURLToPath(new URL('worker/sw.ts', import.meta.url)),
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
