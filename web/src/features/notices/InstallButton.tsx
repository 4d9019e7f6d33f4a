import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { installOffer } from '@/shared/pwa/installOffer';

/** Puts Kramar among the machine's applications, where the browser offers that. */
export function InstallButton() {
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.get);
  if (offer === null) return null;
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() => void offer.prompt()}
    >
      <Trans>Встановити застосунок</Trans>
    </Button>
  );
}
