import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconLogout, IconReceipt2, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/shared/session/api';
import { useRoleName } from '@/shared/session/useRoleName';
import { LanguageItems } from './LanguageItems';
import { NoticesSwitch } from './NoticesSwitch';
import { PlanSummary } from './PlanSummary';
import { ThemeItems } from './ThemeItems';
import { useSignOut } from './useSignOut';
import classes from './UserMenu.module.css';

interface UserPanelProps {
  readonly onPay: () => void;
  /** The panel has led to another page. */
  readonly onLeave: () => void;
}

export function UserPanel({ onPay, onLeave }: UserPanelProps) {
  const me = useMe();
  const signOut = useSignOut();
  const roleName = useRoleName();
  return (
    <>
      <div className={classes.who}>
        {roleName(me.role)} · {me.company.name}
      </div>
      <PlanSummary />
      <UnstyledButton className={classes.item} onClick={onPay}>
        <IconReceipt2 size={17} aria-hidden />
        <Trans>Реквізити для оплати</Trans>
      </UnstyledButton>
      <div className={classes.group}>
        <LanguageItems />
        <ThemeItems />
        <NoticesSwitch />
      </div>
      <Link to="/profile" className={classes.item} onClick={onLeave}>
        <IconUserCircle size={17} aria-hidden />
        <Trans>Профіль</Trans>
      </Link>
      <UnstyledButton className={classes.item} onClick={signOut}>
        <IconLogout size={17} aria-hidden />
        <Trans>Вихід</Trans>
      </UnstyledButton>
    </>
  );
}
