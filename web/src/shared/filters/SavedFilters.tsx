import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Badge, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FilterPage, SavedFilter } from '@/shared/api/types';
import { useCan, useMe } from '@/shared/session/api';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { savedFiltersQuery, useChangeFilter, useDeleteFilter, useSaveFilter } from './api';
import { FilterNameForm } from './FilterNameForm';
import { takeFocus } from './takeFocus';
import { useMayShare } from './useMayShare';
import classes from './Filters.module.css';

interface SavedFiltersProps {
  readonly page: FilterPage;
  /** What is narrowed now, as the address holds it. */
  readonly query: string;
  readonly onChoose: (query: string) => void;
}

/** Filters of a page under names, each applied by a click. */
export function SavedFilters({ page, query, onChoose }: SavedFiltersProps) {
  const { t } = useLingui();
  const items = useQuery(savedFiltersQuery(page)).data?.items ?? [];
  const mayChange = useMayChange(page);
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label={t`Збережені фільтри`}>
      <Text size="xs" fw={600} c="dimmed" className={classes.title ?? ''} aria-hidden>
        <Trans>Збережені фільтри</Trans>
      </Text>
      {items.map((saved, at) => (
        <Saved
          key={saved.id}
          saved={saved}
          mayChange={mayChange(saved)}
          // Those that are not one's own to move stay where they are.
          above={items.slice(0, at).findLast(mayChange)}
          below={items.slice(at + 1).find(mayChange)}
          isChosen={saved.query === query}
          onChoose={() => onChoose(saved.query)}
        />
      ))}
    </div>
  );
}

interface SavedProps {
  readonly saved: SavedFilter;
  readonly mayChange: boolean;
  readonly above: SavedFilter | undefined;
  readonly below: SavedFilter | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Whether a filter of the page is the employee's to rename, move and delete. */
function useMayChange(page: FilterPage): (saved: SavedFilter) => boolean {
  const me = useMe();
  const administers = useCan('administration');
  const mayShare = useMayShare(page);
  return ({ owner, is_shared }) =>
    !me.company.is_suspended &&
    (owner.id === me.id || administers) &&
    (mayShare || !is_shared);
}

function Saved({ saved, mayChange, above, below, isChosen, onChoose }: SavedProps) {
  const change = useChangeFilter();
  const notifyError = useNotifyError();
  const [renaming, setRenaming] = useState<boolean | null>(null);
  if (renaming === true) {
    return (
      <FilterNameForm
        name={saved.name}
        onSave={(name) => change.mutateAsync({ id: saved.id, name }).then(() => setRenaming(false))}
        onLeave={() => setRenaming(false)}
      />
    );
  }
  const swap = (other: SavedFilter | undefined) => {
    if (other === undefined) return;
    // Of two calls of mutate only the latter would tell what went wrong.
    Promise.all([
      change.mutateAsync({ id: saved.id, position: other.position }),
      change.mutateAsync({ id: other.id, position: saved.position }),
    ]).catch(notifyError);
  };
  return (
    <div className={classes.saved} data-chosen={isChosen || undefined}>
      <UnstyledButton
        ref={renaming === false ? takeFocus : null}
        className={classes.savedName ?? ''}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        {saved.name}
      </UnstyledButton>
      {saved.is_shared && (
        <Badge size="xs" variant="light" color="gray">
          <Trans>Спільний</Trans>
        </Badge>
      )}
      {mayChange && (
        <SavedMenu
          saved={saved}
          onRename={() => setRenaming(true)}
          onUp={above && (() => swap(above))}
          onDown={below && (() => swap(below))}
        />
      )}
    </div>
  );
}

interface SavedMenuProps {
  readonly saved: SavedFilter;
  readonly onRename: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function SavedMenu({ saved, onRename, onUp, onDown }: SavedMenuProps) {
  const { t } = useLingui();
  const remove = useRemove(saved);
  const { name } = saved;
  const { opened, setOpened, button } = useOwnEscape();
  return (
    <Menu position="bottom-end" withinPortal={false} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon ref={button} size="sm" variant="subtle" color="gray" aria-label={t`Дії з фільтром «${name}»`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onRename}>
          <Trans>Перейменувати</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowUp size={16} />} disabled={!onUp} onClick={onUp}>
          <Trans>Вище</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} />} disabled={!onDown} onClick={onDown}>
          <Trans>Нижче</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={remove}>
          <Trans>Видалити</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Escape closes this menu alone: the filters, which it stands in, would close before it. */
function useOwnEscape() {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!opened) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpened(false);
      button.current?.focus();
    };
    window.addEventListener('keydown', leave, { capture: true });
    return () => window.removeEventListener('keydown', leave, { capture: true });
  }, [opened]);
  return { opened, setOpened, button };
}

/** Deletes at once; the notice offers the way back. */
function useRemove(saved: SavedFilter): () => void {
  const { t } = useLingui();
  const { mutateAsync: remove } = useDeleteFilter();
  const { mutateAsync: save } = useSaveFilter();
  const notifyError = useNotifyError();
  const { id, page, name, query, is_shared } = saved;
  const restore = () => {
    save({ page, name, query, is_shared }).catch(notifyError);
  };
  // Promises, because the row is gone by then, and callbacks of `mutate` with it.
  return () => {
    remove(id).then(() => notifyUndo(t`Фільтр «${name}» видалено`, restore), notifyError);
  };
}
