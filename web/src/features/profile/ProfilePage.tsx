import { Trans } from '@lingui/react/macro';
import { useMe } from '@/shared/session/api';
import { Page } from '@/shared/ui/Page';
import { NameForm } from './NameForm';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';
import classes from './ProfilePage.module.css';

export function ProfilePage() {
  const { login, role } = useMe();
  return (
    <div className={classes.page}>
      <Page
        title={<Trans>Профіль</Trans>}
        description={
          <Trans>
            Логін {login} · {role.name}
          </Trans>
        }
      >
        <NameForm />
        <PasswordForm />
        <SessionList />
      </Page>
    </div>
  );
}
