import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { CopyButton } from '@/shared/ui/CopyButton';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useErrorText } from '@/shared/ui/useErrorText';
import { apiKeysQuery, useCreateKey } from './api';
import { KeyRow } from './KeyRow';
import classes from './ApiKeys.module.css';

/** Keys for sites and programs: made here, shown once, revoked here. */
export function ApiKeysPage() {
  const keys = useQuery(apiKeysQuery);
  return (
    <Page
      title={<Trans>Ключі API</Trans>}
      description={<Trans>Ними сайти й програми передають замовлення та читають дані</Trans>}
    >
      <Section title={<Trans>Новий ключ</Trans>}>
        <NewKey />
      </Section>
      <QueryView query={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>Ключів ще немає. Створіть перший і вставте його на сайт.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((row) => (
                <KeyRow key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function NewKey() {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const creating = useCreateKey();
  const { error, data } = creating;
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') creating.mutate(name, { onSuccess: () => setName('') });
  };
  return (
    <>
      <form onSubmit={create} noValidate>
        <Group align="flex-start" gap="sm">
          <TextInput
            flex="1 1 14rem"
            maw="24rem"
            aria-label={t`Назва ключа`}
            placeholder={t`Для чого він: назва сайту`}
            value={name}
            error={isApiError(error) ? (error.fields.name ?? errorText(error)) : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={creating.isPending}>
            <Trans>Створити ключ</Trans>
          </Button>
        </Group>
      </form>
      {data !== undefined && <CreatedKey value={data.key} />}
    </>
  );
}

function CreatedKey({ value }: { readonly value: string }) {
  const { t } = useLingui();
  return (
    <div className={classes.created} role="status">
      <Text size="sm">
        <Trans>Скопіюйте ключ зараз: більше його не буде видно.</Trans>
      </Text>
      <Group gap="xs" wrap="nowrap">
        <TextInput flex={1} readOnly value={value} aria-label={t`Ключ`} />
        <CopyButton value={value} label={t`ключ`} />
      </Group>
    </div>
  );
}
