import { useLingui } from '@lingui/react/macro';

interface NamedRole {
  readonly code: string;
  readonly name: string;
}

/** How ready roles are called when a company begins; one that was renamed is called as it was. */
/* eslint-disable no-restricted-syntax -- not shown: names in the database, to be compared with */
const given: Readonly<Record<string, string>> = {
  owner: 'Власник',
  manager: 'Менеджер',
  observer: 'Спостерігач',
};
/* eslint-enable no-restricted-syntax */

/** How a role is called in the employee's language. */
export function useRoleName(): (role: NamedRole) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    owner: t`Власник`,
    manager: t`Менеджер`,
    observer: t`Спостерігач`,
  };
  return ({ code, name }) => (given[code] === name ? (names[code] ?? name) : name);
}
