import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Text, Textarea, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Client, Note } from '@/shared/api/types';
import { notesQuery } from '@/shared/clients/api';
import { NoteForm } from '@/shared/clients/NoteForm';
import { NoteText } from '@/shared/clients/NoteText';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeNote, useDeleteNote, useRestoreNote } from './api';
import classes from './ClientCard.module.css';

interface CardNotesProps {
  readonly client: Client;
  readonly readOnly: boolean;
}

/** The notes about a client; here, and only here, they are changed and deleted. */
export function CardNotes({ client, readOnly }: CardNotesProps) {
  const of = { chatId: null, clientId: client.id };
  const query = useQuery(notesQuery(of));
  return (
    <Section title={<Trans>Нотатки</Trans>}>
      {!readOnly && <NoteForm of={of} />}
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed" size="sm" mt="sm">
              <Trans>Нотаток ще немає</Trans>
            </Text>
          ) : (
            <ul className={classes.notes}>
              {items.map((note) => (
                <NoteRow key={note.id} client={client} note={note} readOnly={readOnly} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

interface NoteRowProps extends CardNotesProps {
  readonly note: Note;
}

function NoteRow({ client, note, readOnly }: NoteRowProps) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const deleting = useDeleteNote(client.id);
  const restoring = useRestoreNote(client.id);
  const notifyError = useNotifyError();
  const remove = async () => {
    // Awaited, because the row is gone by then, and callbacks of `mutate` with it.
    try {
      await deleting.mutateAsync(note.id);
    } catch (error) {
      notifyError(error);
      return;
    }
    notifyUndo(<Trans>Нотатку видалено</Trans>, () => {
      restoring.mutateAsync(note.id).catch(notifyError);
    });
  };
  if (editing) {
    return (
      <li className={classes.note}>
        <NoteEditor client={client} note={note} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={classes.note}>
      <div className={classes.noteText}>
        <NoteText note={note} />
      </div>
      {!readOnly && (
        <Group gap={4} wrap="nowrap">
          <Tooltip label={t`Змінити`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Змінити нотатку`}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t`Видалити`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Видалити нотатку`}
              loading={deleting.isPending}
              onClick={() => void remove()}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      )}
    </li>
  );
}

interface NoteEditorProps {
  readonly client: Client;
  readonly note: Note;
  readonly onDone: () => void;
}

function NoteEditor({ client, note, onDone }: NoteEditorProps) {
  const { t } = useLingui();
  const [text, setText] = useState(note.text);
  const changing = useChangeNote(client.id);
  const notifyError = useNotifyError();
  const save = () =>
    changing.mutate({ id: note.id, text }, { onSuccess: onDone, onError: notifyError });
  return (
    <div className={classes.noteText}>
      <Textarea
        autosize
        maxRows={12}
        data-autofocus
        aria-label={t`Текст нотатки`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt={6}>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button
          size="compact-sm"
          loading={changing.isPending}
          disabled={text.trim() === ''}
          onClick={save}
        >
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </div>
  );
}
