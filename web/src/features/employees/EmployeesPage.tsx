import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { EmployeeList } from './EmployeeList';
import { Handovers } from './Handovers';
import { InviteDialog } from './InviteDialog';
import { PendingInvitations } from './PendingInvitations';

export function EmployeesPage() {
  const employees = useQuery(employeesQuery);
  const [inviting, { open, close }] = useDisclosure(false);
  return (
    <Page
      title={<Trans>Співробітники</Trans>}
      description={<Trans>Хто працює в компанії та що кому дозволено</Trans>}
      action={
        <Button leftSection={<IconUserPlus size={18} />} onClick={open}>
          <Trans>Запросити</Trans>
        </Button>
      }
    >
      <PendingInvitations />
      <Section title={<Trans>Команда</Trans>}>
        <QueryView query={employees}>
          {({ items }) => (
            <>
              <Handovers employees={items} />
              <EmployeeList employees={items} />
            </>
          )}
        </QueryView>
      </Section>
      {inviting && <InviteDialog onClose={close} />}
    </Page>
  );
}
