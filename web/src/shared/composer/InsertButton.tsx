import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useInserting } from './inserting';

interface InsertButtonProps {
  readonly text: string;
  /** What is put in, in the accusative: «номер замовлення». */
  readonly label: string;
}

/** Puts a text into the message that is being written, where the cursor stands. */
export function InsertButton({ text, label }: InsertButtonProps) {
  const { t } = useLingui();
  const inserting = useInserting();
  if (inserting === null) return null;
  return (
    <Tooltip label={t`Вставити ${label} в повідомлення`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="xs"
        aria-label={t`Вставити ${label} в повідомлення`}
        onClick={() => inserting.insert({ text, uploads: [] })}
      >
        <IconMessagePlus size={14} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
