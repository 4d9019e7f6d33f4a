import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { CopyButton } from '@/shared/ui/CopyButton';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useCreateWebhook } from './api';
import { eventNames, useEventNames } from './useEventNames';

/** Where to tell, and what; the secret is shown right after. */
export function NewWebhook() {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(['order.created']);
  const creating = useCreateWebhook();
  const { error, data } = creating;
  const fields = isApiError(error) ? error.fields : {};
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    const events = eventNames.filter((name) => chosen.includes(name));
    creating.mutate({ url: url.trim(), events }, { onSuccess: () => setUrl('') });
  };
  return (
    <form onSubmit={create} noValidate>
      <Stack gap="sm">
        <TextInput
          type="url"
          label={t`Адреса`}
          placeholder="https://"
          value={url}
          error={fields.url ?? null}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <EventChoice chosen={chosen} onChange={setChosen} error={fields.events ?? null} />
        {isApiError(error) && Object.keys(fields).length === 0 && (
          <Text c="red" size="sm" role="alert">
            {errorText(error)}
          </Text>
        )}
        <Group>
          <Button
            type="submit"
            variant="default"
            loading={creating.isPending}
            disabled={url.trim() === '' || chosen.length === 0}
          >
            <Trans>Додати вебхук</Trans>
          </Button>
        </Group>
        {data !== undefined && <Secret value={data.secret} />}
      </Stack>
    </form>
  );
}

interface EventChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | null;
}

function EventChoice({ chosen, onChange, error }: EventChoiceProps) {
  const { t } = useLingui();
  const names = useEventNames();
  return (
    <Checkbox.Group label={t`Події`} value={[...chosen]} onChange={onChange} error={error}>
      <Group gap="md" mt={4}>
        {eventNames.map((name) => (
          <Checkbox key={name} value={name} label={names[name]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Secret({ value }: { readonly value: string }) {
  const { t } = useLingui();
  return (
    <div role="status">
      <Text size="sm">
        <Trans>Скопіюйте секрет для перевірки підпису: більше його не буде видно.</Trans>
      </Text>
      <Group gap="xs" wrap="nowrap">
        <TextInput flex={1} readOnly value={value} aria-label={t`Секрет`} />
        <CopyButton value={value} label={t`секрет`} />
      </Group>
    </div>
  );
}
