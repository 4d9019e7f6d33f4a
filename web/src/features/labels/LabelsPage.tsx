import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { labelsQuery } from '@/shared/labels/api';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useErrorText } from '@/shared/ui/useErrorText';
import { usePrepareLabel } from './api';
import { LabelRow } from './LabelRow';
import classes from './Labels.module.css';

/** The company's labels: prepared ones stay, those typed in chats live as long as they are used. */
export function LabelsPage() {
  const labels = useQuery(labelsQuery);
  return (
    <Page
      title={<Trans>Мітки</Trans>}
      description={<Trans>Кольорові слова на чатах: за ними чати знаходять і впорядковують</Trans>}
    >
      <Section title={<Trans>Нова мітка</Trans>}>
        <NewLabel />
      </Section>
      <QueryView query={labels}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>Міток ще немає. Додайте першу тут або введіть її просто в чаті.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((label) => (
                <LabelRow key={label.id} label={label} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function NewLabel() {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const preparing = usePrepareLabel();
  const { error } = preparing;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') preparing.mutate(name, { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={add} noValidate>
      <Group align="flex-start" gap="sm">
        <TextInput
          flex="1 1 14rem"
          maw="24rem"
          aria-label={t`Назва мітки`}
          placeholder={t`Назва мітки`}
          value={name}
          error={isApiError(error) ? (error.fields.name ?? errorText(error)) : null}
          onChange={(event) => {
            setName(event.currentTarget.value);
            preparing.reset();
          }}
        />
        <Button type="submit" variant="default" loading={preparing.isPending}>
          <Trans>Додати мітку</Trans>
        </Button>
      </Group>
    </form>
  );
}
