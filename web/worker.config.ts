import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const dist = new URL('dist/', import.meta.url);
const base = '/static/app/';

/** Tells the worker the names of the application's files, which is therefore built before it. */
const builtFiles: Plugin = {
  name: 'kramar-built-files',
  config: () => {
    const page = readFileSync(new URL('index.html', dist), 'utf8');
    const first = [...page.matchAll(/(?:src|href)="(\/static\/app\/assets\/[^"]+)"/g)];
    const files = readdirSync(new URL('assets/', dist)).map((file) => `${base}assets/${file}`);
    return {
      define: {
        BUILD_FILES: JSON.stringify(files.sort()),
        FIRST_FILES: JSON.stringify(first.map(([, file]) => file)),
      },
    };
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('worker', import.meta.url)),
  publicDir: false,
  plugins: [builtFiles],
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
