import { Trans } from '@lingui/react/macro';
import { Page } from '@/shared/ui/Page';
import { AwayForm } from './AwayForm';
import { ClientsForm } from './ClientsForm';
import { GeneralForm } from './GeneralForm';
import { HoursForm } from './HoursForm';
import { SignInForm } from './SignInForm';
import { StockForm } from './StockForm';

/** Адміністрування → Налаштування. */
export function SettingsPage() {
  return (
    <Page
      title={<Trans>Налаштування</Trans>}
      description={<Trans>Назва компанії, робочий час і те, як довго клієнт може чекати</Trans>}
    >
      <GeneralForm />
      <HoursForm />
      <AwayForm />
      <ClientsForm />
      <StockForm />
      <SignInForm />
    </Page>
  );
}
