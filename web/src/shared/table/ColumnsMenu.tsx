import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, Popover, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { moveColumn } from './columns';
import classes from './ColumnsMenu.module.css';

interface ColumnsMenuProps<Name extends string> {
  readonly titles: Readonly<Record<Name, string>>;
  readonly names: readonly Name[];
  readonly columns: readonly Name[];
  readonly onChange: (columns: readonly Name[]) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsMenu<Name extends string>({ names, columns, ...line }: ColumnsMenuProps<Name>) {
  const { t } = useLingui();
  const hidden = names.filter((name) => !columns.includes(name));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Tooltip label={t`Стовпці`}>
          <ActionIcon variant="default" size="lg" aria-label={t`Стовпці`} visibleFrom="sm">
            <IconColumns3 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        {[...columns, ...hidden].map((name) => (
          <ColumnLine key={name} name={name} columns={columns} {...line} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ColumnLineProps<Name extends string> extends Omit<ColumnsMenuProps<Name>, 'names'> {
  readonly name: Name;
}

function ColumnLine<Name extends string>(props: ColumnLineProps<Name>) {
  const { t } = useLingui();
  const { name, titles, columns, onChange } = props;
  const title = titles[name];
  const isShown = columns.includes(name);
  return (
    <div className={classes.column}>
      <Checkbox
        className={classes.grow ?? ''}
        label={title}
        checked={isShown}
        onChange={() =>
          onChange(isShown ? columns.filter((each) => each !== name) : [...columns, name])
        }
      />
      {isShown && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`${title}: раніше`}
            disabled={columns[0] === name}
            onClick={() => onChange(moveColumn(columns, name, -1))}
          >
            <IconArrowUp size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`${title}: пізніше`}
            disabled={columns.at(-1) === name}
            onClick={() => onChange(moveColumn(columns, name, 1))}
          >
            <IconArrowDown size={15} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
