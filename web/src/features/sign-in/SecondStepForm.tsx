import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { IconFingerprint } from '@tabler/icons-react';
import type { SecondStep } from '@/shared/session/allauth';
import { hasPasskeys, PasskeyRefusedError, showPasskey } from '@/shared/session/passkeys';
import { showCode } from '@/shared/session/secondStep';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import { useSignInErrorText } from './useSignInErrorText';

interface SecondStepFormProps {
  readonly steps: readonly SecondStep[];
  readonly onEnter: () => Promise<void>;
  readonly onBack: () => void;
}

/** What follows the password: a code, or a passkey. */
export function SecondStepForm({ steps, onEnter, onBack }: SecondStepFormProps) {
  const { t } = useLingui();
  const errorText = useSignInErrorText();
  const show = useMutation({ mutationFn: showCode, onSuccess: onEnter });
  const touch = useMutation({ mutationFn: showPasskey, onSuccess: onEnter });
  const form = useForm({ initialValues: { code: '' } });
  const error = show.error ?? (touch.error instanceof PasskeyRefusedError ? null : touch.error);
  return (
    <form noValidate onSubmit={form.onSubmit(({ code }) => show.mutate(code))}>
      <Stack gap="md">
        {error !== null && (
          <Alert color="red" variant="light" role="alert">
            {errorText(error)}
          </Alert>
        )}
        <Text>
          <Trans>Введіть код із застосунку на телефоні або один із резервних кодів.</Trans>
        </Text>
        <TextInput
          {...form.getInputProps('code')}
          label={t`Код`}
          size="md"
          inputMode="numeric"
          autoComplete="one-time-code"
          ref={focusOnShow}
        />
        <Button type="submit" size="md" loading={show.isPending} disabled={form.values.code.trim() === ''}>
          <Trans>Увійти</Trans>
        </Button>
        {steps.includes('passkey') && hasPasskeys() && (
          <Button
            variant="default"
            size="md"
            leftSection={<IconFingerprint size={18} />}
            loading={touch.isPending}
            onClick={() => touch.mutate()}
          >
            <Trans>Показати ключ доступу</Trans>
          </Button>
        )}
        <Anchor component="button" type="button" size="sm" onClick={onBack}>
          <Trans>Увійти під іншим логіном</Trans>
        </Anchor>
      </Stack>
    </form>
  );
}
