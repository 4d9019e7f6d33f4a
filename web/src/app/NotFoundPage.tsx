import { Trans } from '@lingui/react/macro';
import { Anchor, Center } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/shared/ui/EmptyState';

export function NotFoundPage() {
  return (
    <Center component="main" mih="60vh" p="lg">
      <EmptyState heading={1} icon={IconMapOff} title={<Trans>Такої сторінки немає</Trans>}>
        <Trans>Можливо, посилання застаріло.</Trans>{' '}
        <Anchor component={Link} to="/" underline="always">
          <Trans>Повернутися на головну</Trans>
        </Anchor>
      </EmptyState>
    </Center>
  );
}
