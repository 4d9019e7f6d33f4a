import { NativeSelect } from '@mantine/core';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly data: readonly Choice<Value>[];
  readonly size?: 'xs' | 'sm';
  readonly onChange: (value: Value) => void;
}

/** One of a few fixed choices. */
export function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>) {
  const { label, value, data, size = 'xs', onChange } = props;
  return (
    <NativeSelect
      size={size}
      label={label}
      value={value}
      data={data.map((each) => ({ ...each }))}
      onChange={(event) => {
        const chosen = data.find((each) => each.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}
