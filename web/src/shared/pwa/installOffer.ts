import { createStore } from '@/shared/lib/store';

/** The browser's own question whether to install; Chromium's alone, so no library describes it. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const store = createStore<InstallOffer | null>(null);

/** The offer to install Kramar, as long as the browser makes one. */
export const installOffer = { get: store.get, subscribe: store.subscribe };

/** Keeps the offer for the profile page instead of the browser's own bar. */
export function keepInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isOffer(event)) return;
    event.preventDefault();
    store.set(event);
  });
  window.addEventListener('appinstalled', () => store.set(null));
}

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event;
}
