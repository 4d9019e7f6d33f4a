import { mergeConfig } from 'vite';
import { defineProject } from 'vitest/config';
import application from '../vite.config.ts';

export default mergeConfig(
  application({ command: 'serve', mode: 'test' }),
  defineProject({
    test: {
      name: 'web',
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/shared/testing/setup.ts'],
      restoreMocks: true,
      // A browser and React made anew for each file take ten times as long as the tests.
      isolate: false,
      unstubGlobals: true,
    },
  }),
);
