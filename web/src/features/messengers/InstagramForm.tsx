import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import type { FieldProps } from './ChannelFormFrame';
import { MetaForm, type MetaFormProps } from './MetaForm';

/** An account is reached by Instagram's own login, or by the Facebook page it is linked to. */
export function InstagramForm(props: MetaFormProps) {
  return (
    <MetaForm
      {...props}
      kind="instagram"
      hint={
        <Trans>
          Токен і секрет — у вашому застосунку на developers.facebook.com, розділ Instagram. Обліковий
          запис має бути професійним.
        </Trans>
      }
      flavour={(fieldProps) => <FlavourChoice {...fieldProps} />}
    />
  );
}

function FlavourChoice(props: FieldProps) {
  const { t } = useLingui();
  return (
    <Radio.Group {...props} label={t`Як під’єднано Instagram`}>
      <Stack gap="xs" mt="xs">
        <Radio value="login" label={t`Вхід через Instagram`} />
        <Radio value="page" label={t`Через сторінку Facebook`} />
      </Stack>
    </Radio.Group>
  );
}
