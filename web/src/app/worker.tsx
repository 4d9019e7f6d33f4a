import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepInstallOffer } from '@/shared/pwa/installOffer';
import { isRecord } from '@/shared/lib/record';

/** A page stays open for days; a new version is looked for this often. */
const lookEvery = 30 * 60_000;

/** Starts the service worker: notices, the shell without a network, word of a new version. */
export async function startWorker(open: (path: string) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  keepInstallOffer();
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isRecord(data) && data.type === 'open' && typeof data.path === 'string') open(data.path);
  });
  const registration = await navigator.serviceWorker.register('/sw.js');
  if (registration.waiting !== null) offerUpdate(registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  setInterval(() => void registration.update().catch(() => undefined), lookEvery);
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // Without one that rules the page already, this is the first and nothing is new.
    if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) {
      offerUpdate(worker);
    }
  });
}

/** Nothing is reloaded by itself: a half-written answer is worth more than a new version. */
function offerUpdate(worker: ServiceWorker): void {
  const handleUpdate = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
    worker.postMessage({ type: 'take-over' });
  };
  notifications.show({
    id: 'update',
    autoClose: false,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Trans>Є нова версія Kramar</Trans>
        <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={handleUpdate}>
          <Trans>Оновити</Trans>
        </Button>
      </Group>
    ),
  });
}
