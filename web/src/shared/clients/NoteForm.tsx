import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import { GrowingField } from '@/shared/ui/GrowingField';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useAddNote } from './api';
import type { NotesOf } from './events';

/** Where a note is written; Ctrl+Enter adds it. */
export function NoteForm({ of }: { readonly of: NotesOf }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const adding = useAddNote(of);
  const add = () => {
    if (text.trim() !== '') adding.mutate(text, { onSuccess: () => setText('') });
  };
  const { error } = adding;
  return (
    <div>
      <GrowingField
        size="sm"
        value={text}
        placeholder={t`Нова нотатка`}
        aria-label={t`Нова нотатка`}
        error={isApiError(error) ? (error.fields.text ?? errorText(error)) : null}
        onChange={(event) => {
          setText(event.currentTarget.value);
          adding.reset();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
      />
      {text.trim() !== '' && (
        <Group justify="flex-end" mt={6}>
          <Button size="compact-sm" loading={adding.isPending} onClick={add}>
            <Trans>Додати нотатку</Trans>
          </Button>
        </Group>
      )}
    </div>
  );
}
