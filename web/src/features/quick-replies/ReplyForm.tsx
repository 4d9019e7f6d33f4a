import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Autocomplete, Button, Group, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { isApiError, type FieldErrors } from '@/shared/api/errors';
import type { QuickReply } from '@/shared/api/types';
import { labelsQuery } from '@/shared/labels/api';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useSaveReply } from './api';
import { useFirstFocus } from './useFirstFocus';
import { emptyMessage, MessageFields, type WrittenMessage } from './MessageFields';

interface ReplyFormProps {
  readonly reply: QuickReply | null;
  readonly folders: readonly string[];
  readonly onClose: () => void;
}

interface Written {
  readonly activation: string;
  readonly folder: string;
  readonly label: string;
  readonly isShared: boolean;
  readonly messages: readonly WrittenMessage[];
}

/** Symbols, what they say, and the label that follows. */
export function ReplyForm({ reply, folders, onClose }: ReplyFormProps) {
  const { t } = useLingui();
  const symbols = useFirstFocus();
  const [written, setWritten] = useState(() => toWritten(reply));
  const saving = useSaveReply(reply?.id ?? null);
  const labels = useQuery(labelsQuery).data?.items ?? [];
  const errors: FieldErrors = isApiError(saving.error) ? saving.error.fields : {};
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate(toDraft(written), { onSuccess: onClose });
  };
  // Suggestions open inside: a press on one of them must not count as a press outside of the menu.
  const inside = { withinPortal: false };
  return (
    <form noValidate onSubmit={submit}>
      <Refusal error={saving.error} errors={errors} />
      <TextInput
        ref={symbols}
        label={t`Символи активації`}
        description={t`Будь-які, до 30: !дост, /ціна, ..`}
        value={written.activation}
        error={errors.activation}
        onChange={(event) => change({ activation: event.currentTarget.value })}
        mb="sm"
      />
      <Messages written={written} errors={errors} onChange={(messages) => change({ messages })} />
      <Autocomplete
        label={t`Мітка після надсилання`}
        description={t`Чат отримає її, щойно повідомлення надійде`}
        value={written.label}
        error={errors.label}
        onChange={(label) => change({ label })}
        data={labels.map(({ name }) => name)}
        comboboxProps={inside}
        mb="sm"
      />
      <Autocomplete
        label={t`Папка`}
        value={written.folder}
        error={errors.folder}
        onChange={(folder) => change({ folder })}
        data={[...folders]}
        comboboxProps={inside}
        mb="sm"
      />
      <Switch
        label={t`Спільна для всіх`}
        checked={written.isShared}
        onChange={(event) => change({ isShared: event.currentTarget.checked })}
        mb="md"
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button type="submit" loading={saving.isPending}>
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </form>
  );
}

interface MessagesProps {
  readonly written: Written;
  readonly errors: FieldErrors;
  readonly onChange: (messages: readonly WrittenMessage[]) => void;
}

function Messages({ written: { messages }, errors, onChange }: MessagesProps) {
  return (
    <>
      {messages.map((message, at) => (
        <MessageFields
          key={at}
          number={messages.length > 1 ? at + 1 : null}
          message={message}
          error={errors[`messages.${at}.text`] ?? errors[`messages.${at}.attachments`]}
          onChange={(changed) => onChange(messages.with(at, changed))}
          onRemove={() => onChange(messages.filter((_, other) => other !== at))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        mb="sm"
        leftSection={<IconPlus size={15} />}
        onClick={() => onChange([...messages, emptyMessage])}
      >
        <Trans>Ще одне повідомлення</Trans>
      </Button>
    </>
  );
}

/** A refusal that belongs to no field. */
function Refusal({ error, errors }: { readonly error: unknown; readonly errors: FieldErrors }) {
  const errorText = useErrorText();
  if (error === null || Object.keys(errors).length > 0) return null;
  return (
    <Alert color="red" variant="light" role="alert" mb="sm">
      {errorText(error)}
    </Alert>
  );
}

function toWritten(reply: QuickReply | null): Written {
  return {
    activation: reply?.activation ?? '',
    folder: reply?.folder ?? '',
    label: reply?.label?.name ?? '',
    isShared: reply?.is_shared ?? true,
    messages: reply?.messages ?? [emptyMessage],
  };
}

function toDraft({ activation, folder, label, isShared, messages }: Written) {
  return {
    activation,
    folder,
    label: label.trim() === '' ? null : label,
    is_shared: isShared,
    text: '',
    attachments: [],
    messages: messages.map(({ text, attachments }) => ({
      text,
      attachments: attachments.map(({ id }) => id),
    })),
  };
}
