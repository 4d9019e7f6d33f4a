import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { gridQuery } from './api';
import { RoleGrid } from './RoleGrid';
import { RoleNameDialog } from './RoleNameDialog';

/** Адміністрування → Ролі. */
export function RolesPage() {
  const grid = useQuery(gridQuery);
  const [making, { open, close }] = useDisclosure(false);
  return (
    <Page
      isWide
      title={<Trans>Ролі</Trans>}
      description={<Trans>Що дозволено кожній ролі. Зміни діють одразу, на всіх відкритих екранах.</Trans>}
      action={
        <Button leftSection={<IconPlus size={18} />} onClick={open}>
          <Trans>Нова роль</Trans>
        </Button>
      }
    >
      <QueryView query={grid}>{({ items }) => <RoleGrid roles={items} />}</QueryView>
      {making && <RoleNameDialog renamed={null} roles={grid.data?.items ?? []} onClose={close} />}
    </Page>
  );
}
