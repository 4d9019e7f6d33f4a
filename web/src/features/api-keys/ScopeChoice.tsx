import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { KeyScope } from '@/shared/api/types';
import { scopes, useScopeWords } from './useScopeWords';
import classes from './ApiKeys.module.css';

interface ScopeChoiceProps {
  /** `null`: all that the employee may do. */
  readonly value: readonly KeyScope[] | null;
  readonly onChange: (value: readonly KeyScope[] | null) => void;
}

/** What a new key may do: everything, or only what is ticked. */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t`Що дозволено ключу`}
        value={value === null ? 'all' : 'some'}
        onChange={(choice) => onChange(choice === 'all' ? null : ['orders.create'])}
      >
        <Group gap="lg" mt="xs">
          <Radio value="all" label={<Trans>Усе, що може співробітник</Trans>} />
          <Radio value="some" label={<Trans>Лише вибране</Trans>} />
        </Group>
      </Radio.Group>
      {value !== null && <Scopes value={value} onChange={onChange} />}
    </Stack>
  );
}

interface ScopesProps {
  readonly value: readonly KeyScope[];
  readonly onChange: (value: readonly KeyScope[]) => void;
}

function Scopes({ value, onChange }: ScopesProps) {
  const { t } = useLingui();
  const words = useScopeWords();
  return (
    <Checkbox.Group<KeyScope>
      aria-label={t`Дозволи ключа`}
      value={[...value]}
      error={value.length === 0 ? t`Виберіть хоча б один дозвіл` : null}
      onChange={onChange}
    >
      <div className={classes.scopes}>
        {scopes.map((scope) => (
          <Checkbox key={scope} value={scope} label={words[scope]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
