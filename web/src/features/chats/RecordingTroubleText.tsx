import { Trans } from '@lingui/react/macro';
import type { RecordingTrouble } from './recording';

/** Why nothing is recorded, and what to do about it. */
export function RecordingTroubleText({ trouble }: { readonly trouble: RecordingTrouble }) {
  switch (trouble) {
    case 'refused':
      return (
        <Trans>
          Браузер не пускає до мікрофона. Дозвольте його для цього сайту (значок біля адреси) і
          спробуйте ще раз.
        </Trans>
      );
    case 'absent':
      return <Trans>Мікрофона не знайдено. Під’єднайте його і спробуйте ще раз.</Trans>;
    case 'insecure':
      return <Trans>Записувати можна лише тоді, коли сайт відкрито через https.</Trans>;
    case 'unsupported':
      return <Trans>Цей браузер не вміє записувати так, як приймає канал.</Trans>;
    case 'failed':
      return <Trans>Записати не вдалося: мікрофон зайнятий або від’єднаний.</Trans>;
  }
}
