import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';

export function VoiceButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useLingui();
  return (
    <Tooltip label={t`Записати голосове`}>
      <ActionIcon variant="subtle" color="gray" size={34} aria-label={t`Записати голосове`} onClick={onClick}>
        <IconMicrophone size={20} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
