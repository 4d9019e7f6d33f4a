import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Note } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';

/** What was noted, by whom and when. */
export function NoteText({ note }: { readonly note: Note }) {
  const author = note.author?.name;
  const moment = formatDateTime(note.created_at);
  return (
    <>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {note.text}
      </Text>
      <Text size="xs" c="dimmed">
        {author === undefined ? moment : `${author} · ${moment}`}
        {note.edited_at !== null && (
          <>
            {' · '}
            <Trans>змінено</Trans>
          </>
        )}
      </Text>
    </>
  );
}
