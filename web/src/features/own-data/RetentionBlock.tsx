import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Retention } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { useErrorText } from '@/shared/ui/useErrorText';
import { previewQuery, retentionQuery, useChangeRetention } from './api';
import { useIsOwner } from './useIsOwner';
import classes from './OwnData.module.css';

/** For how long what is kept, with a look at what that deletes. */
export function RetentionBlock() {
  const retention = useQuery(retentionQuery);
  return (
    <Stack gap="md" align="flex-start">
      <Text>
        <Trans>
          Старіше зникає вночі, саме собою. Відкриті чати й листування з клієнтами, чиї замовлення ще в
          роботі, лишаються. Необроблені запити месенджерів зберігаються до 7 днів.
        </Trans>
      </Text>
      <QueryView query={retention}>
        {(saved) => <RetentionForm key={JSON.stringify(saved)} saved={saved} />}
      </QueryView>
    </Stack>
  );
}

function RetentionForm({ saved }: { readonly saved: Retention }) {
  const { t } = useLingui();
  const { company } = useMe();
  const mayChange = useIsOwner() && !company.is_suspended;
  const [choice, setChoice] = useState(saved);
  const changing = useChangeRetention();
  const isChanged = JSON.stringify(choice) !== JSON.stringify(saved);
  const fields: readonly { readonly name: keyof Retention; readonly label: string }[] = [
    { name: 'messages', label: t`Повідомлення закритих чатів` },
    { name: 'order_history', label: t`Історія замовлень` },
    { name: 'requests', label: t`Запити сайтів, уже прийняті чи відхилені` },
    { name: 'audit', label: t`Решта історії змін` },
  ];
  return (
    <>
      <div className={classes.fields}>
        {fields.map(({ name, label }) => (
          <MonthsField
            key={name}
            label={label}
            months={choice[name]}
            disabled={!mayChange}
            onChoose={(months) => setChoice({ ...choice, [name]: months })}
          />
        ))}
      </div>
      {isChanged && <WhatGoes choice={choice} />}
      {mayChange && (
        <Button disabled={!isChanged} loading={changing.isPending} onClick={() => changing.mutate(choice)}>
          <Trans>Зберегти</Trans>
        </Button>
      )}
    </>
  );
}

interface MonthsFieldProps {
  readonly label: string;
  readonly months: number | null;
  readonly disabled: boolean;
  readonly onChoose: (months: number | null) => void;
}

const terms = [3, 6, 12, 24, 36, 60];

function MonthsField({ label, months, disabled, onChoose }: MonthsFieldProps) {
  const { t } = useLingui();
  const offered = months === null || terms.includes(months) ? terms : [...terms, months];
  const data = [
    { value: '', label: t`завжди` },
    ...offered.map((term) => ({ value: String(term), label: t`${term} міс.` })),
  ];
  return (
    <NativeSelect
      label={label}
      data={data}
      value={months === null ? '' : String(months)}
      disabled={disabled}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
    />
  );
}

/** What the next night takes with it, counted before anything is saved. */
function WhatGoes({ choice }: { readonly choice: Retention }) {
  const preview = useQuery(previewQuery(choice));
  const errorText = useErrorText();
  if (preview.isError) return <Text c="red">{errorText(preview.error)}</Text>;
  if (preview.isLoading) {
    return (
      <Text role="status" c="dimmed">
        <Trans>Рахуємо, що буде видалено…</Trans>
      </Text>
    );
  }
  const { messages, requests, order_history: orders, audit } = preview.data ?? {};
  const rest = (requests ?? 0) + (orders ?? 0) + (audit ?? 0);
  return (
    <Text role="status">
      <Trans>Найближчої ночі буде видалено:</Trans>{' '}
      <Plural
        value={messages ?? 0}
        one="# повідомлення"
        few="# повідомлення"
        many="# повідомлень"
        other="# повідомлення"
      />
      {', '}
      <Plural
        value={rest}
        one="# запис історії та сайтів"
        few="# записи історії та сайтів"
        many="# записів історії та сайтів"
        other="# запису історії та сайтів"
      />
    </Text>
  );
}
