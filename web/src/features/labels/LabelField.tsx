import { Trans, useLingui } from '@lingui/react/macro';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Chat } from '@/shared/api/types';
import { labelsQuery } from '@/shared/labels/api';
import { foldLabelName } from '@/shared/lib/labelNames';
import { LabelChip } from '@/shared/ui/LabelChip';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useLabelChat } from './api';
import { chooseLabels } from './choices';

const listId = 'label-choices';

/** A click shows all labels, typing narrows them, an unknown word makes a new one. */
export function LabelField({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const labels = useQuery(labelsQuery);
  const putting = useLabelChat(chat.id);
  const choices = chooseLabels(labels.data?.items ?? [], chat.labels, text);
  const put = (name: string) => {
    if (foldLabelName(name) === '') return;
    putting.mutate(name, {
      onSuccess: () => setText(''),
      // It says why under the field, where the list would cover it.
      onError: () => combobox.closeDropdown(),
    });
    combobox.resetSelectedOption();
  };
  const { error } = putting;
  return (
    <Combobox store={combobox} onOptionSubmit={put} shadow="md">
      <Combobox.Target>
        <TextInput
          size="sm"
          value={text}
          placeholder={t`Додати мітку`}
          aria-label={t`Додати мітку`}
          maxLength={500}
          leftSection={<IconPlus size={14} aria-hidden />}
          error={isApiError(error) ? (error.fields.name ?? errorText(error)) : null}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            putting.reset();
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            // With nothing chosen by the arrows Enter takes the word as it is typed.
            if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return;
            event.preventDefault();
            put(text);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options id={listId} mah={260} style={{ overflowY: 'auto' }} aria-label={t`Мітки`}>
          {choices.known.map((label) => (
            <Combobox.Option key={label.id} value={label.name}>
              <LabelChip label={label} />
            </Combobox.Option>
          ))}
          {choices.fresh !== null && (
            <Combobox.Option value={choices.fresh}>
              <Text size="sm" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
                <Trans>Створити «{choices.fresh}»</Trans>
              </Text>
            </Combobox.Option>
          )}
          {choices.known.length === 0 && choices.fresh === null && (
            <Combobox.Empty>
              {labels.isPending ? <Trans>Завантаження…</Trans> : <Trans>Введіть назву мітки</Trans>}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
