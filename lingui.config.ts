import { formatter } from '@lingui/format-po';
import { defineConfig } from '@lingui/conf';

export default defineConfig({
  sourceLocale: 'uk',
  locales: ['uk', 'en'],
  catalogs: [{ path: 'web/src/shared/i18n/locales/{locale}', include: ['web/src'] }],
  // Line numbers would make every unrelated edit touch the catalogues.
  format: formatter({ lineNumbers: false }),
});
