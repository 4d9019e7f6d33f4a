import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useErrorText } from '@/shared/ui/useErrorText';
import { takeFocus } from './takeFocus';
import classes from './Filters.module.css';

interface FilterNameFormProps {
  readonly name: string;
  /** Asks for whom the filter is; one that is renamed stays as it is. */
  readonly asksForWhom?: boolean;
  readonly onSave: (name: string, isShared: boolean) => Promise<unknown>;
  readonly onLeave: () => void;
}

/** Names a filter. */
export function FilterNameForm({ name, asksForWhom = false, onSave, onLeave }: FilterNameFormProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [text, setText] = useState(name);
  const [isShared, setShared] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    onSave(text, isShared).catch((error: unknown) => {
      setSaving(false);
      setTrouble(errorText(error));
    });
  };
  return (
    <form className={classes.nameForm} onSubmit={handleSubmit}>
      <Stack gap="xs">
        <TextInput
          ref={takeFocus}
          size="sm"
          aria-label={t`Назва фільтра`}
          placeholder={t`Назва фільтра`}
          value={text}
          error={trouble}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {asksForWhom && (
          <Checkbox
            size="sm"
            label={<Trans>Для всіх</Trans>}
            checked={isShared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
        )}
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={isSaving} disabled={text.trim() === ''}>
            <Trans>Зберегти</Trans>
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onLeave}>
            <Trans>Скасувати</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
