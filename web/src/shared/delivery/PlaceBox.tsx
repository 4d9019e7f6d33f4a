import { useLingui } from '@lingui/react/macro';
import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

export interface PlaceItem {
  readonly ref: string;
  readonly name: string;
  readonly hint: string;
}

interface PlaceBoxProps {
  readonly label: string;
  readonly text: string;
  /** Whether the text is a place of the carrier's, not only a text. */
  readonly isChosen: boolean;
  readonly items: readonly PlaceItem[];
  readonly isLoading: boolean;
  readonly size?: 'xs' | 'sm';
  readonly placeholder?: string;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (item: PlaceItem) => void;
}

/** A text with suggestions: one may be chosen, or the text stays as it is written. */
export function PlaceBox({ text, isChosen, items, isLoading, note, ...props }: PlaceBoxProps) {
  const { t } = useLingui();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const { label, size = 'xs', placeholder, error, readOnly = false, onType, onChoose } = props;
  const mark = isChosen && <IconCheck size={14} color="var(--mantine-color-teal-text)" aria-label={t`Зі списку`} />;
  return (
    <Combobox
      store={box}
      onOptionSubmit={(ref) => {
        const item = items.find((each) => each.ref === ref);
        if (item) onChoose(item);
        box.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          size={size}
          label={label}
          placeholder={placeholder ?? ''}
          autoComplete="off"
          maxLength={200}
          value={text}
          title={text}
          error={error}
          description={note}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          readOnly={readOnly}
          rightSection={isLoading ? <Loader size={14} /> : mark}
          onChange={(event) => {
            onType(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          onFocus={() => !readOnly && box.openDropdown()}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={items.length === 0 || readOnly}>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }} aria-label={label}>
          {items.map((item) => (
            <Combobox.Option key={item.ref} value={item.ref}>
              <Text size="sm">{item.name}</Text>
              {item.hint !== '' && (
                <Text size="xs" c="dimmed">
                  {item.hint}
                </Text>
              )}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
