import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMe } from '@/shared/session/api';
import { useRoleName } from '@/shared/session/useRoleName';
import { Page } from '@/shared/ui/Page';
import { NameForm } from './NameForm';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';
import classes from './ProfilePage.module.css';

interface ProfilePageProps {
  /** How the employee is told of news; another feature fills it. */
  readonly notices: ReactNode;
  /** What follows the password at sign-in; another feature fills it. */
  readonly secondStep: ReactNode;
}

export function ProfilePage({ notices, secondStep }: ProfilePageProps) {
  const { login, role } = useMe();
  const roleName = useRoleName()(role);
  return (
    <div className={classes.page}>
      <Page
        title={<Trans>Профіль</Trans>}
        description={
          <Trans>
            Логін {login} · {roleName}
          </Trans>
        }
      >
        <NameForm />
        {notices}
        <PasswordForm />
        {secondStep}
        <SessionList />
      </Page>
    </div>
  );
}
