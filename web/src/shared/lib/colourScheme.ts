import { localStorageColorSchemeManager } from '@mantine/core';

/** The same key is read by `public/colourScheme.js` before the first paint. */
export const colourSchemes = localStorageColorSchemeManager({ key: 'kramar-colour-scheme' });
