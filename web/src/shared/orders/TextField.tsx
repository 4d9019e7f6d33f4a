import { TextInput, type TextInputProps } from '@mantine/core';
import { withText, type ChangeForm, type OrderForm, type TextName } from './form';

interface TextFieldProps extends Pick<TextInputProps, 'label' | 'placeholder' | 'type' | 'inputMode'> {
  readonly form: OrderForm;
  readonly onChange: ChangeForm;
  readonly name: TextName;
  /** What it holds until it is touched. */
  readonly initial?: string | undefined;
  readonly error?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

/** A text of the order, kept with each letter. */
export function TextField({ form, onChange, name, initial = '', error, readOnly = false, ...props }: TextFieldProps) {
  return (
    <TextInput
      size="xs"
      autoComplete="off"
      maxLength={255}
      value={form.texts[name] ?? initial}
      error={error}
      readOnly={readOnly}
      onChange={(event) => {
        const text = event.currentTarget.value;
        onChange((known) => withText(known, name, text));
      }}
      {...props}
    />
  );
}
