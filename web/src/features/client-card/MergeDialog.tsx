import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Client } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useMerge } from './api';

const fields = ['last_name', 'first_name', 'patronymic', 'comment'] as const;

type FieldName = (typeof fields)[number];
type Side = 'mine' | 'other';

interface MergeDialogProps {
  readonly client: Client;
  readonly other: Client;
  readonly onClose: () => void;
}

/** Both cards side by side: which of two values stays is chosen, contacts of both are kept. */
export function MergeDialog({ client, other, onClose }: MergeDialogProps) {
  const errorText = useErrorText();
  const merging = useMerge(client.id);
  const [sides, setSides] = useState<Readonly<Partial<Record<FieldName, Side>>>>({});
  const differing = fields.filter((name) => client[name] !== other[name]);
  const sideOf = (name: FieldName) => sides[name] ?? (client[name] === '' ? 'other' : 'mine');
  const valueOf = (name: FieldName) => (sideOf(name) === 'mine' ? client : other)[name];
  const merge = () =>
    merging.mutate(
      {
        other_id: other.id,
        last_name: valueOf('last_name'),
        first_name: valueOf('first_name'),
        patronymic: valueOf('patronymic'),
        comment: valueOf('comment'),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog size="lg" onClose={onClose} title={<Trans>Об’єднати картки</Trans>}>
      <Stack gap="md">
        {differing.map((name) => (
          <FieldChoice
            key={name}
            name={name}
            values={{ mine: client[name], other: other[name] }}
            side={sideOf(name)}
            onChange={(side) => setSides({ ...sides, [name]: side })}
          />
        ))}
        <Kept client={client} other={other} />
        {merging.isError && (
          <Alert color="red" role="alert">
            {errorText(merging.error)}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Скасувати</Trans>
          </Button>
          <Button loading={merging.isPending} onClick={merge}>
            <Trans>Об’єднати</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface FieldChoiceProps {
  readonly name: FieldName;
  readonly values: Readonly<Record<Side, string>>;
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}

function FieldChoice({ name, values, side, onChange }: FieldChoiceProps) {
  const { t } = useLingui();
  const labels = {
    last_name: t`Прізвище`,
    first_name: t`Ім’я`,
    patronymic: t`По батькові`,
    comment: t`Коментар`,
  };
  return (
    <Radio.Group
      label={labels[name]}
      value={side}
      onChange={(value) => onChange(value === 'other' ? 'other' : 'mine')}
    >
      <Group grow mt={6} align="flex-start">
        <Radio value="mine" label={values.mine === '' ? t`(порожньо)` : values.mine} />
        <Radio value="other" label={values.other === '' ? t`(порожньо)` : values.other} />
      </Group>
    </Radio.Group>
  );
}

function Kept({ client, other }: Pick<MergeDialogProps, 'client' | 'other'>) {
  const phones = new Set([...client.phones, ...other.phones].map(formatPhone));
  const kept = [...phones, ...new Set([...client.emails, ...other.emails])].join(', ');
  return (
    <Text size="sm" c="dimmed">
      {kept !== '' && <Trans>Залишаться всі контакти: {kept}.</Trans>}{' '}
      <Trans>Нотатки й чати перейдуть до спільної картки. Об’єднання можна скасувати.</Trans>
    </Text>
  );
}
