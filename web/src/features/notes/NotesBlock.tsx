import { Trans } from '@lingui/react/macro';
import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Chat } from '@/shared/api/types';
import { notesQuery } from '@/shared/clients/api';
import type { Notes } from '@/shared/clients/events';
import { NoteForm } from '@/shared/clients/NoteForm';
import { NoteText } from '@/shared/clients/NoteText';
import { useCan } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import classes from './Notes.module.css';

/** Notes about the client, for employees only; they are changed in the client's card (S24). */
export function NotesBlock({ chat }: { readonly chat: Chat }) {
  const mayView = useCan('clients.view');
  if (!mayView) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Нотатки про клієнтів вам недоступні.</Trans>
      </Text>
    );
  }
  return <ShownNotes chat={chat} />;
}

function ShownNotes({ chat }: { readonly chat: Chat }) {
  const mayEdit = useCan('clients.edit');
  const mayAnswer = useCan('chats.take');
  const clientId = chat.client?.id ?? null;
  const query = useQuery(notesQuery({ chatId: chat.id, clientId }));
  return (
    <Stack gap="xs">
      {mayEdit && mayAnswer && <NoteForm of={{ chatId: chat.id, clientId }} />}
      <QueryView query={query}>{(notes) => <NoteList notes={notes} />}</QueryView>
      {mayEdit && clientId !== null && (query.data?.items.length ?? 0) > 0 && (
        <Anchor
          size="xs"
          renderRoot={(props) => (
            <Link to="/clients/$clientId" params={{ clientId: String(clientId) }} {...props} />
          )}
        >
          <Trans>Редагувати — у картці клієнта</Trans>
        </Anchor>
      )}
    </Stack>
  );
}

function NoteList({ notes }: { readonly notes: Notes }) {
  if (notes.items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Нотаток ще немає</Trans>
      </Text>
    );
  }
  return (
    <>
      <ul className={classes.notes}>
        {notes.items.map((note) => (
          <li key={note.id} className={classes.note}>
            <NoteText note={note} />
          </li>
        ))}
      </ul>
      {notes.items.some(({ waits }) => waits) && (
        <Text size="xs" c="dimmed">
          <Trans>Нотатки чекають тут і перейдуть до клієнта, щойно чат прив’яжуть.</Trans>
        </Text>
      )}
    </>
  );
}
