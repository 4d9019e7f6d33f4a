import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import type { WorkingSpan } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { DayRow } from './DayRow';
import { useSave } from '@/shared/company/useSave';
import { isSound, toWeek, usualSpan, withDay } from './week';
import classes from './Settings.module.css';

const workdays = [0, 1, 2, 3, 4];

/** When the shop answers: the waiting clock stands still in the rest of the time. */
export function HoursForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const { save, isPending } = useSave();
  // Only what was changed here is kept: the rest may change from another screen.
  const [ownHours, setHours] = useState<readonly WorkingSpan[] | null>(null);
  const [ownMinutes, setMinutes] = useState<number | string | null>(null);
  const hours = ownHours ?? company.working_hours;
  const minutes = ownMinutes ?? company.overdue_minutes;
  // What was saved comes back as the company's own: from then on it follows other screens again.
  if (ownHours !== null && isSame(ownHours, company.working_hours)) setHours(null);
  if (ownMinutes === company.overdue_minutes) setMinutes(null);
  const week = toWeek(hours);
  const isDirty = ownHours !== null || ownMinutes !== null;
  const handleAlways = (always: boolean) =>
    setHours(always ? [] : workdays.map((day) => ({ day, ...usualSpan })));
  const handleSave = () =>
    save({ working_hours: [...hours], overdue_minutes: Number(minutes) });
  return (
    <Section title={<Trans>Робочий час</Trans>}>
      <Switch
        mb="sm"
        checked={hours.length === 0}
        label={t`Працюємо цілодобово`}
        onChange={(event) => handleAlways(event.currentTarget.checked)}
      />
      {hours.length > 0 && (
        <ul className={classes.week}>
          {week.map(({ day, spans }) => (
            <DayRow
              key={day}
              day={day}
              spans={spans}
              onChange={(changed) => setHours(withDay(hours, day, changed))}
            />
          ))}
        </ul>
      )}
      <Group align="flex-end" justify="space-between" mt="md">
        <NumberInput
          label={t`Клієнт чекає надто довго після`}
          description={t`Хвилин робочого часу; 0 — не виділяти`}
          min={0}
          max={10080}
          allowDecimal={false}
          value={minutes}
          onChange={setMinutes}
          w="16rem"
        />
        <Button
          variant="default"
          loading={isPending}
          disabled={!isDirty || !week.every(({ spans }) => isSound(spans)) || minutes === ''}
          onClick={handleSave}
        >
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </Section>
  );
}

function isSame(left: readonly WorkingSpan[], right: readonly WorkingSpan[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
