import { Trans, useLingui } from '@lingui/react/macro';
import { NumberInput, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { Distribution } from '@/shared/api/types';
import { useChangeDistribution } from './distribution';

/** When somebody has left though the switch is on, and what becomes of their work. */
export function LeavingFields({ known }: { readonly known: Distribution }) {
  const { t } = useLingui();
  const change = useChangeDistribution();
  return (
    <>
      <MinutesField known={known} />
      <Switch
        label={t`Повертати роботу тих, хто пішов`}
        description={t`Неторкнуті нові замовлення й чати без відповіді знову стають у чергу`}
        checked={known.hand_back_enabled}
        disabled={change.isPending}
        onChange={(event) => {
          change.mutate({ hand_back_enabled: event.currentTarget.checked });
        }}
      />
    </>
  );
}

function MinutesField({ known }: { readonly known: Distribution }) {
  const { t } = useLingui();
  const change = useChangeDistribution();
  const [shown, setShown] = useState(known.leave_after_minutes);
  const [minutes, setMinutes] = useState<number | string>(shown);
  if (shown !== known.leave_after_minutes) {
    setShown(known.leave_after_minutes);
    setMinutes(known.leave_after_minutes);
  }
  const save = () => {
    const wanted = Number(minutes);
    if (minutes === '') setMinutes(known.leave_after_minutes);
    else if (wanted !== known.leave_after_minutes) change.mutate({ leave_after_minutes: wanted });
  };
  return (
    <NumberInput
      label={t`Скільки хвилин без відкритого Kramar вважати, що людина пішла`}
      description={
        <Text span size="xs">
          <Trans>0 — ніколи: тільки перемикач, вихід або звільнення</Trans>
        </Text>
      }
      min={0}
      max={1440}
      clampBehavior="strict"
      allowDecimal={false}
      maw="28rem"
      value={minutes}
      onChange={setMinutes}
      onBlur={save}
    />
  );
}
