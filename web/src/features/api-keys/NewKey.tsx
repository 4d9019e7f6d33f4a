import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { KeyScope } from '@/shared/api/types';
import { CopyButton } from '@/shared/ui/CopyButton';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useCreateKey } from './api';
import { ScopeChoice } from './ScopeChoice';
import classes from './ApiKeys.module.css';

/** Makes a key: what it is for, what it may, and, once, the key itself. */
export function NewKey() {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly KeyScope[] | null>(null);
  const creating = useCreateKey();
  const { error, data } = creating;
  const isReady = name.trim() !== '' && scopes?.length !== 0;
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const draft = { name, scopes: scopes && [...scopes] };
    creating.mutate(draft, { onSuccess: () => setName('') });
  };
  return (
    <>
      <form onSubmit={create} noValidate>
        <Stack gap="md">
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
          <ScopeChoice value={scopes} onChange={setScopes} />
        </Stack>
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
