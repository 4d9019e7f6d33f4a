import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useCan } from '@/shared/session/api';
import { useInsertCard } from './useInsertCard';

interface CardButtonProps {
  readonly offerId: number;
  readonly name: string;
}

/** Puts the card of a thing into the message, for whoever may look into the catalogue. */
export function CardButton({ offerId, name }: CardButtonProps) {
  const { t } = useLingui();
  const mayLook = useCan('catalog.view');
  const card = useInsertCard();
  if (card === null || !mayLook) return null;
  return (
    <Tooltip label={t`Картка товару в повідомлення`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="xs"
        loading={card.isPending}
        aria-label={t`Картка товару «${name}» в повідомлення`}
        onClick={() => card.insertCard(offerId)}
      >
        <IconPhotoPlus size={14} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
