import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { offerApplication, type ApplicationOffer } from '@/shared/session/secondStep';
import { CopyButton } from '@/shared/ui/CopyButton';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './SecondStep.module.css';

interface ApplicationFormProps {
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
}

/** Two steps: show the picture to the phone, type the code that it makes. */
export function ApplicationForm({ isPending, onCode }: ApplicationFormProps) {
  const { t } = useLingui();
  // A new secret for every look: one that was shown once may have been photographed.
  const offer = useQuery({
    queryKey: ['application-offer'],
    queryFn: offerApplication,
    staleTime: Infinity,
    gcTime: 0,
  });
  const form = useForm({ initialValues: { code: '' } });
  return (
    <form noValidate onSubmit={form.onSubmit(({ code }) => onCode(code))}>
      <Stack gap="sm">
        <Text>
          <Trans>
            Відкрийте застосунок із кодами (Google Authenticator, Microsoft Authenticator, 1Password чи інший) і
            наведіть камеру на код.
          </Trans>
        </Text>
        {offer.isPending && <Skeleton h={220} />}
        {offer.isError && <ErrorState error={offer.error} onRetry={() => void offer.refetch()} />}
        {offer.isSuccess && <Offer offer={offer.data} />}
        <TextInput
          {...form.getInputProps('code')}
          label={t`Код із застосунку`}
          placeholder="000000"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending} disabled={form.values.code.trim().length < 6}>
            <Trans>Увімкнути</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Offer({ offer }: { readonly offer: ApplicationOffer }) {
  const { t } = useLingui();
  return (
    <Stack gap={4} align="center">
      <img
        className={classes.picture}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(offer.picture)}`}
        alt={t`QR-код для застосунку`}
      />
      <Text size="sm" c="dimmed">
        <Trans>Не читається? Введіть ключ у застосунок вручну:</Trans>
      </Text>
      <Group gap={4} wrap="nowrap">
        <Text size="sm" className={classes.secret} data-testid="secret">
          {offer.secret}
        </Text>
        <CopyButton value={offer.secret} label={t`ключ`} />
      </Group>
    </Stack>
  );
}
