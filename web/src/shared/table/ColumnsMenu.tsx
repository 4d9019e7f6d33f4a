import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, Popover, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { columnNames, moveColumn, type ColumnName } from './columns';
import { useColumnTitle } from './useColumnTitle';
import classes from './Clients.module.css';

interface ColumnsMenuProps {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const { t } = useLingui();
  const hidden = columnNames.filter((name) => !columns.includes(name));
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
          <ColumnLine key={name} name={name} columns={columns} onChange={onChange} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnLine({ name, columns, onChange }: ColumnsMenuProps & { readonly name: ColumnName }) {
  const { t } = useLingui();
  const title = useColumnTitle()[name];
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
