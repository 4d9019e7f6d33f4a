import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Fragment, startTransition, useOptimistic } from 'react';
import type { Permission, RoleRow } from '@/shared/api/types';
import { usePermissionNames } from '@/shared/session/usePermissionNames';
import { useRoleName } from '@/shared/session/useRoleName';
import { useChangeRole } from './api';
import { usePermissionGroups } from './groups';
import { RoleHead } from './RoleHead';
import classes from './Roles.module.css';

interface RoleGridProps {
  readonly roles: readonly RoleRow[];
}

/** Permissions down, roles across. */
export function RoleGrid({ roles }: RoleGridProps) {
  const { t } = useLingui();
  const groups = usePermissionGroups();
  const names = usePermissionNames();
  const roleName = useRoleName();
  return (
    <div className={classes.scroll} role="region" aria-label={t`Дозволи ролей`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {roles.map((role) => (
              <RoleHead key={role.id} role={role} roles={roles} />
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.name}>
              <tr className={classes.group}>
                <th scope="rowgroup">{group.name}</th>
                <td colSpan={roles.length} />
              </tr>
              {group.permissions.map((permission) => (
                <tr key={permission}>
                  <th scope="row">{names[permission]}</th>
                  {roles.map((role) => (
                    <Tick
                      key={role.id}
                      role={role}
                      permission={permission}
                      label={`${roleName(role)}: ${names[permission]}`}
                    />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TickProps {
  readonly role: RoleRow;
  readonly permission: Permission;
  readonly label: string;
}

/** Shows the new state before the server has agreed, and only this tick's own part is sent. */
function Tick({ role, permission, label }: TickProps) {
  const change = useChangeRole();
  const [ticked, show] = useOptimistic(role.permissions.includes(permission));
  const tick = (wanted: boolean) =>
    startTransition(async () => {
      show(wanted);
      const part = wanted ? { grant: [permission] } : { revoke: [permission] };
      // A refusal has been said; the end of the transition takes the tick back.
      await change.mutateAsync({ id: role.id, ...part }).catch(() => null);
    });
  return (
    <td className={classes.tick}>
      <Checkbox
        aria-label={label}
        checked={ticked}
        // The owner's role keeps everything: a company must not lock itself out.
        disabled={role.code === 'owner'}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
    </td>
  );
}
