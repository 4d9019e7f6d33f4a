import '@fontsource-variable/golos-text/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { activateLanguage, rememberedLanguage } from './shared/i18n/i18n';

await activateLanguage(rememberedLanguage());

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no root element.');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
