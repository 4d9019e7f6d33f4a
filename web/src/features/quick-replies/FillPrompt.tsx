import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { QuickReplyPreview } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { useVariableName } from '@/shared/lib/useVariableNames';
import { Pieces } from './Pieces';
import { fillIn } from './variables';
import classes from './QuickReplies.module.css';

interface FillPromptProps {
  readonly preview: QuickReplyPreview;
  readonly onFill: (words: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** «Заповніть: Ім’я»: what nobody knows is written for this message only. */
export function FillPrompt({ preview, onFill, onCancel }: FillPromptProps) {
  const { t } = useLingui();
  const nameOf = useVariableName();
  const missing = [...new Set(preview.messages.flatMap((message) => message.missing))];
  const [words, setWords] = useState<Readonly<Record<string, string>>>(preview.guesses);
  const names = missing.map(nameOf).join(', ');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onFill(words);
  };
  return (
    <Dialog onClose={onCancel} title={<Trans>Заповніть: {names}</Trans>}>
      <form onSubmit={submit}>
        {missing.map((name, at) => (
          <TextInput
            key={name}
            label={nameOf(name)}
            value={words[name] ?? ''}
            onChange={({ currentTarget: { value } }) => setWords({ ...words, [name]: value })}
            data-autofocus={at === 0 || undefined}
            mb="sm"
          />
        ))}
        <div className={classes.preview} aria-label={t`Як це буде`} role="group">
          {preview.messages.map(({ pieces }, at) => (
            <p key={at}>
              <Pieces pieces={fillIn(pieces, words)} />
            </p>
          ))}
        </div>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onCancel}>
            <Trans>Скасувати</Trans>
          </Button>
          <Button type="submit">
            <Trans>Вставити</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
