import { useLingui } from '@lingui/react/macro';
import { ActionIcon, FileButton, Tooltip } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { useOfferFiles } from './fileOffer';

export function AttachButton() {
  const { t } = useLingui();
  const offer = useOfferFiles();
  // Choosing the same file twice in a row must be heard too.
  const reset = useRef<() => void>(null);
  const choose = (files: File[]) => {
    offer(files, 'chosen');
    reset.current?.();
  };
  return (
    <FileButton multiple onChange={choose} resetRef={reset}>
      {(props) => (
        <Tooltip label={t`Додати файли`}>
          <ActionIcon {...props} variant="subtle" color="gray" size={34} aria-label={t`Додати файли`}>
            <IconPaperclip size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
    </FileButton>
  );
}
