import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['{web,widget}/vitest.config.ts'] },
});
