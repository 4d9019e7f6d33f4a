import { Trans, useLingui } from '@lingui/react/macro';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Chat, Client } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { useErrorText } from '@/shared/ui/useErrorText';
import { suggestionsQuery, useLink } from './api';
import { readTyped } from './typed';
import classes from './ClientBlock.module.css';

const pause = 200;

/** «Телефон або прізвище»: suggests clients while one types; choosing links the chat. */
export function ClientSearch({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(readTyped(text), pause);
  const linking = useLink(chat.id);
  return (
    <Combobox
      store={combobox}
      shadow="md"
      onOptionSubmit={(id) => {
        combobox.closeDropdown();
        linking.mutate(Number(id));
      }}
    >
      <Combobox.Target>
        <TextInput
          size="sm"
          value={text}
          placeholder={t`Телефон або прізвище`}
          aria-label={t`Телефон або прізвище`}
          autoComplete="off"
          maxLength={200}
          leftSection={<IconSearch size={15} aria-hidden />}
          disabled={linking.isPending}
          error={linking.error && errorText(linking.error)}
          onChange={(event) => {
            setText(event.currentTarget.value);
            linking.reset();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === ''}>
        <Suggestions text={settled} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Suggestions({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const { data, error, isPending } = useQuery(suggestionsQuery(text));
  return (
    <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={t`Знайдені клієнти`}>
      {data?.items.map((client) => (
        <Combobox.Option key={client.id} value={String(client.id)}>
          <Suggestion client={client} />
        </Combobox.Option>
      ))}
      {(data?.items.length ?? 0) === 0 && (
        <Combobox.Empty>
          {error ? (
            errorText(error)
          ) : isPending ? (
            <Trans>Шукаємо…</Trans>
          ) : (
            <Trans>Такого клієнта немає. Заповніть картку вручну.</Trans>
          )}
        </Combobox.Empty>
      )}
    </Combobox.Options>
  );
}

function Suggestion({ client }: { readonly client: Client }) {
  return (
    <div className={classes.suggestion}>
      <Text size="sm" fw={500} truncate>
        {client.name}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {[...client.phones.map(formatPhone), client.responsible?.name].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
