import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useListCall } from './api';

interface ChoiceNameProps {
  readonly name: string;
  readonly onRename: (name: string) => Promise<unknown>;
}

/** A name, and a field in its place while it is changed. */
export function ChoiceName({ name, onRename }: ChoiceNameProps) {
  const { t } = useLingui();
  const [text, setText] = useState<string | null>(null);
  const calling = useListCall();
  const nameError = useNameError(calling.error);
  const save = () => {
    const wanted = (text ?? '').trim();
    if (wanted === '' || wanted === name) setText(null);
    else calling.mutate(() => onRename(wanted), { onSuccess: () => setText(null) });
  };
  if (text === null) {
    return (
      <>
        <Text size="sm">{name}</Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t`Перейменувати «${name}»`}
          onClick={() => setText(name)}
        >
          <IconPencil size={15} />
        </ActionIcon>
      </>
    );
  }
  return (
    <TextInput
      ref={focusOnShow}
      size="xs"
      w="100%"
      maw="18rem"
      maxLength={200}
      aria-label={t`Нова назва для «${name}»`}
      value={text}
      error={nameError}
      onChange={(event) => {
        setText(event.currentTarget.value);
        calling.reset();
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setText(null);
      }}
    />
  );
}

interface DeleteChoiceProps {
  readonly name: string;
  readonly onDelete: () => Promise<unknown>;
}

export function DeleteChoice({ name, onDelete }: DeleteChoiceProps) {
  const { t } = useLingui();
  const [asks, setAsks] = useState(false);
  const calling = useListCall();
  const notifyError = useNotifyError();
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Видалити «${name}»`}
        onClick={() => setAsks(true)}
      >
        <IconTrash size={17} />
      </ActionIcon>
      {asks && (
        <ConfirmDialog
          title={<Trans>Видалити «{name}»?</Trans>}
          action={<Trans>Видалити</Trans>}
          busy={calling.isPending}
          onConfirm={() =>
            calling.mutate(onDelete, { onSuccess: () => setAsks(false), onError: notifyError })
          }
          onClose={() => setAsks(false)}
        >
          <Trans>Якщо він є в замовленнях, рядок лишиться в них і лише вийде з ужитку.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

interface NewChoiceProps {
  /** The list's name, for screen readers. */
  readonly list: string;
  readonly onAdd: (name: string) => Promise<unknown>;
}

export function NewChoice({ list, onAdd }: NewChoiceProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const calling = useListCall();
  const nameError = useNameError(calling.error);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted !== '') calling.mutate(() => onAdd(wanted), { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={add} noValidate>
      <Group align="flex-start" gap="sm" mt="sm">
        <TextInput
          size="xs"
          flex="1 1 12rem"
          maw="20rem"
          aria-label={t`${list}: нова назва`}
          placeholder={t`Нова назва`}
          maxLength={200}
          value={name}
          error={nameError}
          onChange={(event) => {
            setName(event.currentTarget.value);
            calling.reset();
          }}
        />
        <Button type="submit" size="xs" variant="default" loading={calling.isPending}>
          <Trans>Додати</Trans>
        </Button>
      </Group>
    </form>
  );
}

function useNameError(error: unknown): string | null {
  const errorText = useErrorText();
  if (error === null) return null;
  return (isApiError(error) ? error.fields.name : undefined) ?? errorText(error);
}
