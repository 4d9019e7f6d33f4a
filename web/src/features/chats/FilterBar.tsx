import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { Suspense } from 'react';
import { countConditions, type ChatFilter } from './filter';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './lazyParts';
import { Slot } from './Slot';
import { useSlots } from './slots';
import { StateTabs } from './StateTabs';
import classes from './ChatList.module.css';

interface FilterBarProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

/** The state in sight, the rest behind the funnel; what narrows the list is listed below. */
export function FilterBar({ filter, onFilter }: FilterBarProps) {
  const { ListTools } = useSlots();
  return (
    <>
      <div className={classes.bar}>
        <StateTabs value={filter.state} onChange={(state) => onFilter({ ...filter, state })} />
        <Slot of={ListTools} with={{}} />
        <Funnel filter={filter} onFilter={onFilter} />
      </div>
      {countConditions(filter) > 0 && <FilterChips filter={filter} onFilter={onFilter} />}
    </>
  );
}

function Funnel({ filter, onFilter }: FilterBarProps) {
  const { t } = useLingui();
  const count = countConditions(filter);
  return (
    <Popover position="bottom-end" shadow="md" width={300} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t`Фільтри`}>
          <ActionIcon
            size={32}
            className={classes.funnel ?? ''}
            variant={count > 0 ? 'light' : 'subtle'}
            color={count > 0 ? 'pine' : 'gray'}
            aria-label={count > 0 ? t`Фільтри, вибрано ${count}` : t`Фільтри`}
          >
            <IconFilter size={18} stroke={1.8} />
            {count > 0 && (
              <span className={classes.funnelCount} aria-hidden>
                {count}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Loader size="sm" />}>
          <FilterPanel filter={filter} onFilter={onFilter} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
