import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Category } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import { categoriesQuery, useChangeCategory, useCreateCategory, useDeleteCategory } from './api';
import classes from './Catalog.module.css';

interface CategoryPanelProps {
  readonly chosen: number | null;
  readonly onChoose: (category: number | null) => void;
}

/** The shelves of the shop, each under the one it stands in. */
export function CategoryPanel({ chosen, onChoose }: CategoryPanelProps) {
  const { t } = useLingui();
  const categories = useQuery(categoriesQuery);
  const mayEdit = useCan('catalog.edit');
  return (
    <nav aria-label={t`Категорії`}>
      <button
        type="button"
        className={classes.shelf}
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        <Trans>Усі товари</Trans>
      </button>
      <QueryView query={categories}>
        {({ items }) => (
          <ul className={classes.list}>
            {inTree(items).map(({ category, depth }) => (
              <Shelf
                key={category.id}
                {...{ category, depth, mayEdit, onChoose }}
                chosen={chosen === category.id}
              />
            ))}
          </ul>
        )}
      </QueryView>
      {mayEdit && <NewCategory parent={chosen} />}
    </nav>
  );
}

interface ShelfProps {
  readonly category: Category;
  readonly depth: number;
  readonly chosen: boolean;
  readonly mayEdit: boolean;
  readonly onChoose: (category: number | null) => void;
}

function Shelf({ category, depth, chosen, mayEdit, onChoose }: ShelfProps) {
  const [renaming, setRenaming] = useState(false);
  const change = useChangeCategory();
  const notifyError = useNotifyError();
  if (renaming) {
    return (
      <li>
        <NameField
          start={category.name}
          onEnd={(name) => {
            setRenaming(false);
            if (name !== '' && name !== category.name) {
              change.mutate({ id: category.id, name }, { onError: notifyError });
            }
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <Group gap={0} wrap="nowrap">
        <button
          type="button"
          className={classes.shelf}
          style={{ paddingInlineStart: 10 + depth * 14 }}
          aria-pressed={chosen}
          onClick={() => onChoose(category.id)}
        >
          {category.name}
        </button>
        {mayEdit && chosen && (
          <ShelfMenu category={category} onRename={() => setRenaming(true)} onGone={() => onChoose(null)} />
        )}
      </Group>
    </li>
  );
}

interface ShelfMenuProps {
  readonly category: Category;
  readonly onRename: () => void;
  readonly onGone: () => void;
}

function ShelfMenu({ category, onRename, onGone }: ShelfMenuProps) {
  const { t } = useLingui();
  const deleting = useDeleteCategory();
  const notifyError = useNotifyError();
  const { name } = category;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t`Дії з категорією ${name}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename}>
          <Trans>Перейменувати</Trans>
        </Menu.Item>
        <Menu.Item
          color="red"
          onClick={() => deleting.mutate(category.id, { onSuccess: onGone, onError: notifyError })}
        >
          <Trans>Видалити</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NewCategory({ parent }: { readonly parent: number | null }) {
  const [naming, setNaming] = useState(false);
  const create = useCreateCategory();
  const notifyError = useNotifyError();
  if (naming) {
    return (
      <NameField
        start=""
        onEnd={(name) => {
          setNaming(false);
          if (name !== '') create.mutate({ name, parent_id: parent }, { onError: notifyError });
        }}
      />
    );
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      mt={4}
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setNaming(true)}
    >
      {parent === null ? <Trans>Додати категорію</Trans> : <Trans>Додати всередину</Trans>}
    </Button>
  );
}

interface NameFieldProps {
  readonly start: string;
  readonly onEnd: (name: string) => void;
}

function NameField({ start, onEnd }: NameFieldProps) {
  const { t } = useLingui();
  const [name, setName] = useState(start);
  return (
    <TextInput
      size="xs"
      my={4}
      ref={focusOnShow}
      aria-label={t`Назва категорії`}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => onEnd(name.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onEnd('');
      }}
    />
  );
}

interface Placed {
  readonly category: Category;
  readonly depth: number;
}

function inTree(items: readonly Category[], parent: number | null = null, depth = 0): readonly Placed[] {
  return items
    .filter((category) => category.parent_id === parent)
    .flatMap((category) => [{ category, depth }, ...inTree(items, category.id, depth + 1)]);
}
