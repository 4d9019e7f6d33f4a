import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconNotes } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { MentionList } from './MentionList';
import { useMentionPicker } from './useMentionPicker';
import { useNote } from './useNote';
import { useWritingSign } from './useWritingSign';
import classes from './Team.module.css';

interface NoteFormProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** Where a note for the team is written: in another colour, so that nobody takes it for an answer. */
export function NoteForm({ chat, text, onWrite }: NoteFormProps) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const note = useNote({ chat, text, onWrite });
  const sayWriting = useWritingSign(chat.id);
  const picker = useMentionPicker({ colleagues: note.colleagues, text, onWrite, field });
  useEffect(() => field.current?.focus(), []);

  const handleKey = (event: KeyboardEvent) => {
    if (picker.takeKey(event) || event.key !== 'Enter' || event.shiftKey) return;
    if (event.nativeEvent.isComposing || window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    note.add();
  };
  return (
    <div className={classes.note}>
      {picker.shown.length > 0 && <MentionList id={listId} picker={picker} />}
      <div className={classes.noteLine}>
        <IconLock size={17} className={classes.lock} aria-hidden />
        <textarea
          ref={field}
          className={classes.noteField}
          rows={1}
          data-note
          role="combobox"
          aria-expanded={picker.shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={picker.activeId(listId)}
          aria-autocomplete="list"
          aria-label={t`Нотатка команді`}
          placeholder={t`Нотатка для своїх, @ кличе колегу…`}
          value={text}
          onChange={(event) => {
            picker.write(event.currentTarget.value);
            sayWriting();
          }}
          onSelect={picker.follow}
          onKeyDown={handleKey}
        />
        <Tooltip label={t`Додати нотатку (Enter)`}>
          <ActionIcon
            size={34}
            variant="filled"
            color="yellow.8"
            aria-label={t`Додати нотатку`}
            data-disabled={text.trim() === ''}
            aria-disabled={text.trim() === ''}
            loading={note.isPending}
            onClick={note.add}
          >
            <IconNotes size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}
