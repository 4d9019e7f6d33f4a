import { TextInput, type TextInputProps } from '@mantine/core';
import { withText, type ChangeForm, type OrderForm, type TextName } from './form';

interface TextFieldProps extends Pick<TextInputProps, 'label' | 'placeholder' | 'type' | 'inputMode' | 'readOnly'> {
  readonly form: OrderForm;
  readonly onChange: ChangeForm;
  readonly name: TextName;
  /** What it holds until it is touched. */
  readonly initial?: string | undefined;
  readonly error?: string | undefined;
}

/** A text of the order, kept with each letter. */
export function TextField({ form, onChange, name, initial = '', error, ...props }: TextFieldProps) {
  return (
    <TextInput
      size="xs"
      autoComplete="off"
      maxLength={255}
      value={form.texts[name] ?? initial}
      error={error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        onChange((known) => withText(known, name, text));
      }}
      {...props}
    />
  );
}
