import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconFilter, IconTags, type Icon } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { countConditions, countInFunnel, type ChatFilter } from './filter';
import { FilterChips } from './FilterChips';
import { FilterPanel, LabelPanel } from './lazyParts';
import { Slot } from './Slot';
import { useSlots } from './slots';
import { StateTabs } from './StateTabs';
import classes from './ChatList.module.css';

interface FilterBarProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

/** The state in sight, labels and the rest behind icons; what narrows the list is listed below. */
export function FilterBar({ filter, onFilter }: FilterBarProps) {
  const { t } = useLingui();
  const { ListTools } = useSlots();
  const labels = filter.label.length;
  const conditions = countInFunnel(filter);
  return (
    <>
      <div className={classes.bar}>
        <StateTabs value={filter.state} onChange={(state) => onFilter({ ...filter, state })} />
        <Slot of={ListTools} with={{}} />
        <div className={classes.funnels}>
          <Drop
            icon={IconTags}
            label={t`Мітки`}
            name={labels > 0 ? t`Мітки, вибрано ${labels}` : t`Мітки`}
            count={labels}
          >
            <LabelPanel filter={filter} onFilter={onFilter} />
          </Drop>
          <Drop
            icon={IconFilter}
            label={t`Фільтри`}
            name={conditions > 0 ? t`Фільтри, вибрано ${conditions}` : t`Фільтри`}
            count={conditions}
          >
            <FilterPanel filter={filter} onFilter={onFilter} />
          </Drop>
        </div>
      </div>
      {countConditions(filter) > 0 && <FilterChips filter={filter} onFilter={onFilter} />}
    </>
  );
}

interface DropProps {
  readonly icon: Icon;
  readonly label: string;
  /** The label with what is chosen, for those who hear it. */
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Drop({ icon: Picture, label, name, count, children }: DropProps) {
  return (
    <Popover position="bottom-end" shadow="md" width={312} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon
            size={32}
            className={classes.funnel ?? ''}
            variant={count > 0 ? 'light' : 'subtle'}
            color={count > 0 ? 'pine' : 'gray'}
            aria-label={name}
          >
            <Picture size={18} stroke={1.8} />
            {count > 0 && (
              <span className={classes.funnelCount} aria-hidden>
                {count}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<Loader size="sm" />}>{children}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
