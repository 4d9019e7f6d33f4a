import { TextInput, type TextInputProps } from '@mantine/core';
import { changeForm, type OrderForm, type Place, type TextName } from './form';

interface TextFieldProps extends Pick<TextInputProps, 'label' | 'placeholder' | 'type' | 'inputMode'> {
  readonly place: Place;
  readonly form: OrderForm;
  readonly name: TextName;
  /** What it holds until it is touched. */
  readonly initial?: string | undefined;
  readonly error?: string | undefined;
}

/** A text of the order, kept with each letter. */
export function TextField({ place, form, name, initial = '', error, ...props }: TextFieldProps) {
  return (
    <TextInput
      size="xs"
      autoComplete="off"
      maxLength={255}
      value={form.texts[name] ?? initial}
      error={error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        changeForm(place, (known) => ({ ...known, texts: { ...known.texts, [name]: text } }));
      }}
      {...props}
    />
  );
}
