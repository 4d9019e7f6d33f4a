import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import { IconFilter, IconListCheck, IconTags, type Icon } from '@tabler/icons-react';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import { countConditions, countInFunnel, type ChatFilter } from './filter';
import { FilterChips } from './FilterChips';
import { FilterPanel, LabelPanel } from './lazyParts';
import { startSelecting, stopSelecting, useSelection } from './selection';
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
          <SelectButton />
          <Funnel
            icon={IconTags}
            label={t`Мітки`}
            name={labels > 0 ? t`Мітки, вибрано ${labels}` : t`Мітки`}
            count={labels}
          >
            <LabelPanel filter={filter} onFilter={onFilter} />
          </Funnel>
          <Funnel
            icon={IconFilter}
            label={t`Фільтри`}
            name={conditions > 0 ? t`Фільтри, вибрано ${conditions}` : t`Фільтри`}
            count={conditions}
          >
            <FilterPanel filter={filter} onFilter={onFilter} />
          </Funnel>
        </div>
      </div>
      {countConditions(filter) > 0 && <FilterChips filter={filter} onFilter={onFilter} />}
    </>
  );
}

/** Begins choosing chats for one deed to all of them, and ends it. */
function SelectButton() {
  const { t } = useLingui();
  const me = useMe();
  const selecting = useSelection() !== null;
  if (!me.permissions.includes('chats.take')) return null;
  return (
    <Tooltip label={t`Вибрати кілька чатів`}>
      <ActionIcon
        size={32}
        variant={selecting ? 'light' : 'subtle'}
        color={selecting ? 'pine' : 'gray'}
        aria-label={t`Вибрати кілька чатів`}
        aria-pressed={selecting}
        onClick={selecting ? stopSelecting : startSelecting}
      >
        <IconListCheck size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

interface FunnelProps {
  readonly icon: Icon;
  readonly label: string;
  /** The label with what is chosen, for those who hear it. */
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Funnel({ icon: Picture, label, name, count, children }: FunnelProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Tooltip label={label} disabled={opened}>
        <ActionIcon
          ref={button}
          size={32}
          className={classes.funnel ?? ''}
          variant={count > 0 ? 'light' : 'subtle'}
          color={count > 0 ? 'pine' : 'gray'}
          aria-label={name}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <Picture size={18} stroke={1.8} />
          {count > 0 && (
            <span className={classes.funnelCount} aria-hidden>
              {count}
            </span>
          )}
        </ActionIcon>
      </Tooltip>
      <Drop
        anchor={button}
        opened={opened}
        onChange={setOpened}
        label={label}
        position="bottom-end"
        width={312}
      >
        <Suspense fallback={<Loader size="sm" />}>{children}</Suspense>
      </Drop>
    </>
  );
}
