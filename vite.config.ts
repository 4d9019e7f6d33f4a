import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown } from 'vite';
import { ownWords } from './web/ownWords.ts';

const backend = process.env.KRAMAR_BACKEND ?? 'http://127.0.0.1:8000';
const usesLinguiMacros = /from ['"]@lingui\/(core|react)\/macro['"]/;

/**
 * What every visit needs comes in one file: by itself the bundler parts it by who else
 * uses each piece into a hundred small ones, which pack worse and are asked for apart.
 * The entry stays apart, for it waits for the words, whose file may need this one.
 */
const firstLoad: Rolldown.CodeSplittingGroup = {
  name: 'first',
  tags: ['$initial'],
  test: (id) => !/\/web\/(index\.html|src\/main\.tsx)$/.test(id),
};

/** The same for the page that nearly every visit opens: its own parts come in a second file. */
const chatsPage: Rolldown.CodeSplittingGroup = {
  debugName: 'chats',
  name: (id, context) => (listOwnParts(context).has(id) ? 'chats' : null),
};

const ownParts = new Set<string>();

function listOwnParts(context: Rolldown.ChunkingContext): ReadonlySet<string> {
  if (ownParts.size === 0) {
    ownParts.add(fileURLToPath(new URL('web/src/app/ChatsRoute.tsx', import.meta.url)));
    for (const part of ownParts) {
      const imported = context.getModuleInfo(part)?.importedIds ?? [];
      for (const id of imported) if (id.includes('/web/src/')) ownParts.add(id);
    }
  }
  return ownParts;
}

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('web', import.meta.url)),
  base: command === 'build' ? '/static/app/' : '/',
  plugins: [
    react(),
    babel({
      include: /web\/src\/.*\.tsx?$/,
      presets: [
        {
          preset: {
            plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }], ownWords],
          },
          rolldown: { filter: { code: usesLinguiMacros } },
        },
      ],
    }),
    // A word without its translation would show Ukrainian on the English screen.
    lingui({ failOnMissing: command === 'build', failOnCompileError: true }),
  ],
  resolve: {
    alias: { '@': fileURLToPath(new URL('web/src', import.meta.url)) },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // The server's policy forbids data: scripts and styles; small assets stay files.
    assetsInlineLimit: 0,
    // checkSize.ts weighs what matters.
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad, chatsPage] } } },
  },
  server: {
    proxy: {
      '/live': { target: backend, ws: true },
      '/api': backend,
      '/_allauth': backend,
      '/files': backend,
      '/widget': { target: backend, ws: true },
    },
  },
}));
