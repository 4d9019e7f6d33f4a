import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FilterPage } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useSaveFilter } from './api';
import { FilterNameForm } from './FilterNameForm';
import { takeFocus } from './takeFocus';
import { useMayShare } from './useMayShare';
import classes from './Filters.module.css';

interface SaveFilterProps {
  readonly page: FilterPage;
  /** What is narrowed now, as the address holds it. */
  readonly query: string;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** Keeps what is narrowed now under a name. */
export function SaveFilter({ page, query, children }: SaveFilterProps) {
  const save = useSaveFilter();
  const mayShare = useMayShare(page);
  const { company } = useMe();
  const [naming, setNaming] = useState<boolean | null>(null);
  if (company.is_suspended) return <div className={classes.foot}>{children}</div>;
  if (naming === true) {
    const keep = (name: string, is_shared: boolean) =>
      save.mutateAsync({ page, name, query, is_shared }).then(() => setNaming(false));
    return (
      <div className={classes.foot}>
        <FilterNameForm name="" asksForWhom={mayShare} onSave={keep} onLeave={() => setNaming(false)} />
      </div>
    );
  }
  return (
    <div className={classes.foot}>
      {children}
      <Button
        ref={naming === false ? takeFocus : null}
        variant="light"
        size="compact-sm"
        onClick={() => setNaming(true)}
      >
        <Trans>Зберегти фільтр</Trans>
      </Button>
    </div>
  );
}
