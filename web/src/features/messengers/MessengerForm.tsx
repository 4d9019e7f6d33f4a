import { Trans } from '@lingui/react/macro';
import { MetaForm, type MetaFormProps } from './MetaForm';

/** A Facebook page, by the page's own token. */
export function MessengerForm(props: MetaFormProps) {
  return (
    <MetaForm
      {...props}
      kind="messenger"
      hint={
        <Trans>
          Токен сторінки й секрет — у вашому застосунку на developers.facebook.com: розділ Messenger і
          «App settings → Basic». Потрібен токен саме сторінки Facebook, а не ваш особистий.
        </Trans>
      }
    />
  );
}
