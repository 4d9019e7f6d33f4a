import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import type { Template, TemplateField } from '@/shared/api/types';
import { useVariableName } from '@/shared/lib/useVariableNames';
import { variables } from '@/shared/lib/variables';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import type { Values } from './filling';
import classes from './Templates.module.css';

interface ValueFieldProps {
  readonly field: TemplateField;
  readonly template: Template;
  readonly known: Values;
  readonly value: string;
  readonly error: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

/** One place of the template, with what is known of the client at hand. */
export function ValueField({ field, known, value, isFirst, onChange, ...rest }: ValueFieldProps) {
  const { t } = useLingui();
  const label = useLabel(rest.template, field);
  const { example } = field;
  return (
    <TextInput
      name={field.key}
      label={label}
      description={example === '' ? undefined : t`Наприклад: ${example}`}
      value={value}
      error={rest.error}
      maxLength={1024}
      data-autofocus={isFirst || undefined}
      ref={isFirst ? focusOnShow : null}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={<KnownMenu label={label} known={known} onChoose={onChange} />}
      mb="sm"
    />
  );
}

/** What the place is called: by its own name, by its number, or by its button. */
function useLabel({ fields, buttons }: Template, { key, variable }: TemplateField): string {
  const { t } = useLingui();
  const nameOf = useVariableName();
  const [part, mark = ''] = key.split('.');
  if (part === 'button') {
    const text = buttons[Number(mark)]?.text ?? mark;
    return t`Кнопка «${text}»`;
  }
  if (part === 'header') return t`Заголовок`;
  const isAlone =
    fields.filter((other) => other.key.startsWith('body') && other.variable === variable).length === 1;
  const name = variable !== '' && isAlone ? nameOf(variable) : mark;
  return /^\d+$/.test(name) ? t`Поле ${name}` : /^\d+$/.test(mark) ? `${mark}. ${name}` : name;
}

interface KnownMenuProps {
  readonly label: string;
  readonly known: Values;
  readonly onChoose: (value: string) => void;
}

function KnownMenu({ label, known, onChoose }: KnownMenuProps) {
  const { t } = useLingui();
  const nameOf = useVariableName();
  const names = variables.filter((name) => (known[name] ?? '') !== '');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Вставити відоме: ${label}`}>
          <IconBraces size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="16rem" className={classes.known}>
        {names.map((name) => (
          <Menu.Item key={name} onClick={() => onChoose(known[name] ?? '')}>
            <span className={classes.knownName}>{nameOf(name)}</span> {known[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
