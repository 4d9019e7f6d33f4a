import { Trans, useLingui } from '@lingui/react/macro';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Client, ClientPage } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { useErrorText } from '@/shared/ui/useErrorText';
import { suggestionsQuery } from './suggestions';
import { readTyped } from './typed';
import classes from './ClientForm.module.css';

const pause = 200;

interface ClientSearchProps {
  readonly isBusy?: boolean;
  readonly error?: unknown;
  readonly onType?: () => void;
  readonly onChoose: (client: Client) => void;
}

/** Suggests clients by a part of a phone or of a name, while one types. */
export function ClientSearch({ isBusy = false, error = null, onType, onChoose }: ClientSearchProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(readTyped(text), pause);
  const suggestions = useQuery(suggestionsQuery(settled));
  return (
    <Combobox
      store={combobox}
      shadow="md"
      onOptionSubmit={(id) => {
        combobox.closeDropdown();
        const client = suggestions.data?.items.find((each) => String(each.id) === id);
        if (client !== undefined) onChoose(client);
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
          disabled={isBusy}
          error={error === null ? null : errorText(error)}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onType?.();
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === ''}>
        <Suggestions found={suggestions} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Suggestions({ found }: { readonly found: UseQueryResult<ClientPage> }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const { data, error, isPending } = found;
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
