import { Plural, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import type { RoleRow } from '@/shared/api/types';
import { useRoleName } from '@/shared/session/useRoleName';
import { DeleteRoleDialog } from './DeleteRoleDialog';
import { RoleNameDialog } from './RoleNameDialog';
import classes from './Roles.module.css';

interface RoleHeadProps {
  readonly role: RoleRow;
  readonly roles: readonly RoleRow[];
}

/** A role's name, how many have it, and what may be done with it. */
export function RoleHead({ role, roles }: RoleHeadProps) {
  const { t } = useLingui();
  const [renaming, name] = useDisclosure(false);
  const [deleting, deletion] = useDisclosure(false);
  const title = useRoleName()(role);
  const { people } = role;
  return (
    <th scope="col" className={classes.head}>
      <span className={classes.title}>
        {title}
        <Menu position="bottom-end" width={190}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t`Дії: ${title}`}>
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={17} />} onClick={name.open}>
              {t`Перейменувати`}
            </Menu.Item>
            {role.code !== 'owner' && (
              <Menu.Item color="red" leftSection={<IconTrash size={17} />} onClick={deletion.open}>
                {t`Видалити`}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </span>
      <Text size="xs" c="dimmed" span>
        <Plural value={people} one="# людина" few="# людини" many="# людей" other="# людини" />
      </Text>
      {renaming && <RoleNameDialog renamed={role} roles={roles} onClose={name.close} />}
      {deleting && <DeleteRoleDialog role={role} roles={roles} onClose={deletion.close} />}
    </th>
  );
}
