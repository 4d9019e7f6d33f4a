import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';

interface Method {
  readonly id: number;
  readonly name: string;
  readonly is_active: boolean;
}

interface MethodFieldProps {
  readonly label: string;
  readonly methods: readonly Method[];
  readonly value: number | null;
  readonly error: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** What to say where nothing is chosen. */
  readonly none?: string;
  readonly onChange: (id: number | null) => void;
}

/** A choice of the company's own, or none. */
export function MethodField({ label, methods, value, error, readOnly = false, none, onChange }: MethodFieldProps) {
  const { t } = useLingui();
  // One that is out of use stays where it was chosen.
  const active = methods.filter(({ id, is_active: isActive }) => isActive || id === value);
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value === null ? '' : String(value)}
      error={error}
      disabled={readOnly}
      data={[
        { value: '', label: none ?? t`Не вказано` },
        ...active.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === '' ? null : Number(chosen));
      }}
    />
  );
}
