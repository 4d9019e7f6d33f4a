import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink, ScrollArea, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { employeesQuery } from '@/shared/directory/api';

/** Who shall answer from now on: those who have the messenger. */
export function ReceiverChoice({ onChoose }: { readonly onChoose: (employeeId: number) => void }) {
  const { t } = useLingui();
  const { data } = useQuery(employeesQuery);
  const [text, setText] = useState('');
  const asked = text.trim().toLocaleLowerCase();
  const people = (data?.items ?? []).filter(
    (each) => each.can_answer && each.is_active && each.full_name.toLocaleLowerCase().includes(asked),
  );
  return (
    <>
      <TextInput
        data-autofocus
        size="sm"
        mb={6}
        placeholder={t`Кому передати`}
        aria-label={t`Кому передати`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah="40vh">
        {people.map(({ id, full_name }) => (
          <NavLink key={id} component="button" label={full_name} onClick={() => onChoose(id)} />
        ))}
        {people.length === 0 && (
          <Text size="sm" c="dimmed" p="xs">
            <Trans>Нікого не знайдено</Trans>
          </Text>
        )}
      </ScrollArea.Autosize>
    </>
  );
}
