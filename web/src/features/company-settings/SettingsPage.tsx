import { Trans } from '@lingui/react/macro';
import { useMe } from '@/shared/session/api';
import { Page } from '@/shared/ui/Page';
import { AwayForm } from './AwayForm';
import { ClientsForm } from './ClientsForm';
import { GeneralForm } from './GeneralForm';
import { HoursForm } from './HoursForm';
import { SignInForm } from './SignInForm';
import { StockForm } from './StockForm';

/** Адміністрування → Налаштування. */
export function SettingsPage() {
  // Forms that another screen has saved begin anew.
  const { company } = useMe();
  return (
    <Page
      title={<Trans>Налаштування</Trans>}
      description={<Trans>Назва й логотип, валюта, мова, робочий час і те, як довго клієнт може чекати</Trans>}
    >
      <GeneralForm />
      <HoursForm />
      <AwayForm key={`${String(company.away_message_enabled)} ${company.away_message}`} />
      <ClientsForm />
      <StockForm />
      <SignInForm />
    </Page>
  );
}
