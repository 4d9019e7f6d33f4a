import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMe } from '@/shared/session/api';
import { CompanyLogo } from '@/shared/ui/CompanyLogo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeleteLogo, useUploadLogo } from './api';
import classes from './Settings.module.css';

/** The company's picture: in everybody's header, on printed orders and invoices. */
export function LogoField() {
  const { t } = useLingui();
  const { name, logo_url: logo } = useMe().company;
  const upload = useUploadLogo();
  const remove = useDeleteLogo();
  const notifyError = useNotifyError();
  const choose = (file: File | null) => {
    if (file !== null) upload.mutate(file, { onError: notifyError });
  };
  return (
    <Group gap="md" role="group" aria-label={t`Логотип`}>
      <div className={classes.logo}>
        {logo === null ? (
          <Text size="xs" c="dimmed">
            <Trans>Логотипа немає</Trans>
          </Text>
        ) : (
          <CompanyLogo url={logo} name={name} />
        )}
      </div>
      <div>
        <Group gap="xs">
          <FileButton accept="image/png,image/jpeg,image/webp,image/gif" onChange={choose}>
            {(props) => (
              <Button {...props} size="compact-md" variant="default" loading={upload.isPending}>
                {logo === null ? <Trans>Додати логотип</Trans> : <Trans>Змінити логотип</Trans>}
              </Button>
            )}
          </FileButton>
          {logo !== null && (
            <Button
              size="compact-md"
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate(undefined, { onError: notifyError })}
            >
              <Trans>Прибрати</Trans>
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed" mt={4}>
          <Trans>PNG, JPEG, WebP або GIF до 2 МБ. Видно в шапці, на друкованих замовленнях і рахунках</Trans>
        </Text>
      </div>
    </Group>
  );
}
