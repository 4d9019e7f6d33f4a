import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '@/shared/session/api';
import { Page } from '@/shared/ui/Page';
import { lastWeek, tableAddress, type Days } from './api';
import { Hours } from './Hours';
import { ShiftLog } from './ShiftLog';

/** Who was on site, when and for how long. */
export function ShiftsPage() {
  const { t } = useLingui();
  const { company } = useMe();
  const [days, setDays] = useState<Days>(() => lastWeek(company.time_zone, new Date()));
  const change = (changed: Partial<Days>) => {
    const next = { ...days, ...changed };
    if (next.from !== '' && next.to !== '' && next.from <= next.to) setDays(next);
  };
  return (
    <Page
      title={<Trans>Робочі зміни</Trans>}
      description={<Trans>Хто й коли був на місці, за перемикачем «На місці»</Trans>}
      action={
        <Button
          component="a"
          href={tableAddress(days)}
          download
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
        >
          <Trans>Години в CSV</Trans>
        </Button>
      }
    >
      <Group mb="lg" align="end">
        <TextInput
          type="date"
          label={t`З дня`}
          value={days.from}
          max={days.to}
          onChange={(event) => {
            change({ from: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label={t`До дня`}
          value={days.to}
          min={days.from}
          onChange={(event) => {
            change({ to: event.currentTarget.value });
          }}
        />
      </Group>
      <Hours days={days} />
      <ShiftLog days={days} />
    </Page>
  );
}
