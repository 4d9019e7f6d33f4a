import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown } from 'vite';

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

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('web', import.meta.url)),
  base: command === 'build' ? '/static/app/' : '/',
  plugins: [
    react(),
    babel({
      include: /web\/src\/.*\.tsx?$/,
      presets: [
        {
          preset: { plugins: ['@lingui/babel-plugin-lingui-macro'] },
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
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } } },
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
