import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink, ScrollArea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelsQuery } from '@/shared/labels/api';

/** One of the company's labels, or a word that becomes one. */
export function LabelChoice({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const { t } = useLingui();
  const { data } = useQuery(labelsQuery);
  const [text, setText] = useState('');
  const typed = text.trim();
  const asked = typed.toLocaleLowerCase();
  const labels = (data?.items ?? []).filter(({ name }) => name.toLocaleLowerCase().includes(asked));
  const isKnown = labels.some(({ name }) => name.toLocaleLowerCase() === asked);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onChoose(typed);
      }}
    >
      <TextInput
        data-autofocus
        size="sm"
        mb={6}
        maxLength={40}
        placeholder={t`Мітка`}
        aria-label={t`Мітка`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah="40vh">
        {labels.map(({ id, name }) => (
          <NavLink key={id} component="button" type="button" label={name} onClick={() => onChoose(name)} />
        ))}
        {typed !== '' && !isKnown && (
          <NavLink component="button" type="submit" label={<Trans>Створити «{typed}»</Trans>} />
        )}
      </ScrollArea.Autosize>
    </form>
  );
}
