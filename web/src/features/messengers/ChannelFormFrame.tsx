import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode, SubmitEventHandler } from 'react';
import { SaveRefusal } from './SaveRefusal';

/** What a form gives to each of its fields. */
export type FieldProps = GetInputPropsReturnType;

interface ChannelFormFrameProps {
  /** A channel that is there already keeps its secrets when nothing new is typed. */
  readonly isNew: boolean;
  /** Where the owner finds what is asked for; told once, when the channel is added. */
  readonly hint: ReactNode;
  readonly nameProps: FieldProps;
  readonly error: Error | null;
  readonly saving: boolean;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly children: ReactNode;
}

/** What the forms of all messengers have in common: the hint, the refusal, the name, the button. */
export function ChannelFormFrame({ isNew, ...frame }: ChannelFormFrameProps) {
  const { t } = useLingui();
  return (
    <form noValidate onSubmit={frame.onSubmit}>
      <Stack gap="md">
        {isNew && <Text c="dimmed">{frame.hint}</Text>}
        <SaveRefusal error={frame.error} />
        <TextInput
          {...frame.nameProps}
          label={t`Назва каналу`}
          description={t`Її бачать лише співробітники`}
        />
        {frame.children}
        <Group justify="flex-end">
          <Button type="submit" loading={frame.saving}>
            {isNew ? <Trans>Перевірити й додати</Trans> : <Trans>Зберегти</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SecretFieldProps {
  readonly isNew: boolean;
  readonly label: string;
  readonly newLabel: string;
  readonly fieldProps: FieldProps;
}

/** A secret: sent once, checked by a real call, never shown again. */
export function SecretField({ isNew, label, newLabel, fieldProps }: SecretFieldProps) {
  const { t } = useLingui();
  const shown = isNew ? label : newLabel;
  return (
    <PasswordInput
      {...fieldProps}
      label={shown}
      description={isNew ? '' : t`Залиште порожнім, щоб не змінювати`}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': t`Показати: ${shown}` }}
    />
  );
}
