import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Files share one browser: nothing of a test is left to the next.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});
