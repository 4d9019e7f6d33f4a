import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Client } from '@/shared/api/types';
import { ClientSearch } from './ClientSearch';
import classes from './ClientForm.module.css';

interface ClientPickProps {
  readonly client: Pick<Client, 'id' | 'name'> | null;
  readonly readOnly?: boolean;
  readonly onChoose: (client: Client | null) => void;
}

/** Whose it is: the client with a way to their card, or a search for one. */
export function ClientPick({ client, readOnly = false, onChoose }: ClientPickProps) {
  const { t } = useLingui();
  if (client === null) {
    return readOnly ? (
      <Text size="sm" c="dimmed">
        <Trans>Без клієнта</Trans>
      </Text>
    ) : (
      <ClientSearch onChoose={onChoose} />
    );
  }
  return (
    <div className={classes.picked}>
      <Anchor
        size="sm"
        fw={500}
        truncate
        renderRoot={(props) => (
          <Link to="/clients/$clientId" params={{ clientId: String(client.id) }} {...props} />
        )}
      >
        {client.name}
      </Anchor>
      {!readOnly && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t`Інший клієнт`}
          title={t`Інший клієнт`}
          onClick={() => onChoose(null)}
        >
          <IconX size={14} stroke={1.8} />
        </ActionIcon>
      )}
    </div>
  );
}
