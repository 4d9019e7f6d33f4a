import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CopyButton as Copy, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for screen readers: «IBAN», «посилання». */
  readonly label: string;
}

export function CopyButton({ value, label }: CopyButtonProps) {
  const { t } = useLingui();
  return (
    <Copy value={value} timeout={1600}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t`Скопійовано` : t`Скопіювати`} openDelay={0}>
          <ActionIcon
            variant="subtle"
            color={copied ? 'pine' : 'gray'}
            aria-label={t`Скопіювати: ${label}`}
            onClick={copy}
          >
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          </ActionIcon>
        </Tooltip>
      )}
    </Copy>
  );
}
