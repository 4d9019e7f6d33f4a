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
  const [hours, setHours] = useState<readonly WorkingSpan[]>(company.working_hours);
  const [minutes, setMinutes] = useState<number | string>(company.overdue_minutes);
  const week = toWeek(hours);
  const handleAlways = (always: boolean) =>
    setHours(always ? [] : workdays.map((day) => ({ day, ...usualSpan })));
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
          disabled={!week.every(({ spans }) => isSound(spans)) || minutes === ''}
          onClick={() => save({ working_hours: [...hours], overdue_minutes: Number(minutes) })}
        >
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </Section>
  );
}
