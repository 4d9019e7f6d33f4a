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
  readonly onChange: (id: number | null) => void;
}

/** A choice of the company's own, or none. */
export function MethodField({ label, methods, value, error, onChange }: MethodFieldProps) {
  const { t } = useLingui();
  const active = methods.filter(({ is_active: isActive }) => isActive);
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value === null ? '' : String(value)}
      error={error}
      data={[
        { value: '', label: t`Не вказано` },
        ...active.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === '' ? null : Number(chosen));
      }}
    />
  );
}
