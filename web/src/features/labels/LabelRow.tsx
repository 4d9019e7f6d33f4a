import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Menu, Text, TextInput, Tooltip } from '@mantine/core';
import { IconPalette, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedLabel } from '@/shared/api/types';
import { LabelChip } from '@/shared/ui/LabelChip';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeLabel } from './api';
import { DeleteLabelDialog } from './DeleteLabelDialog';
import classes from './Labels.module.css';

/** The palette of the theme, as the server knows it. */
const colors = [
  ...['teal', 'blue', 'violet', 'orange', 'pink'],
  ...['green', 'amber', 'indigo', 'red', 'gray'],
];

interface LabelRowProps {
  readonly label: ListedLabel;
}

/** One label of the list: its name, colour, and whether it stays without chats. */
export function LabelRow({ label }: LabelRowProps) {
  const { t } = useLingui();
  const { id, name } = label;
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting'>('nothing');
  const changing = useChangeLabel();
  const notifyError = useNotifyError();
  const done = () => setDoing('nothing');
  return (
    <li className={classes.row}>
      <div className={classes.rowName}>
        {doing === 'renaming' ? (
          <NameField label={label} onDone={done} />
        ) : (
          <LabelChip label={label} />
        )}
      </div>
      {!label.is_prepared && (
        <Tooltip label={t`Зникне, коли її знімуть з останнього чату`}>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={changing.isPending}
            onClick={() => changing.mutate({ id, is_prepared: true }, { onError: notifyError })}
          >
            <Trans>Залишити назавжди</Trans>
          </Button>
        </Tooltip>
      )}
      <ColorMenu
        label={label}
        onChoose={(color) => changing.mutate({ id, color }, { onError: notifyError })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Перейменувати мітку «${name}»`}
        onClick={() => setDoing('renaming')}
      >
        <IconPencil size={17} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Видалити мітку «${name}»`}
        onClick={() => setDoing('deleting')}
      >
        <IconTrash size={17} />
      </ActionIcon>
      {doing === 'deleting' && <DeleteLabelDialog label={label} onClose={done} />}
    </li>
  );
}

function NameField({ label, onDone }: LabelRowProps & { readonly onDone: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(label.name);
  const changing = useChangeLabel();
  const notifyError = useNotifyError();
  const save = () => {
    if (name.trim() === '' || name.trim() === label.name) onDone();
    else changing.mutate({ id: label.id, name }, { onSuccess: onDone, onError: notifyError });
  };
  return (
    <TextInput
      size="sm"
      maw="18rem"
      data-autofocus
      aria-label={t`Нова назва мітки`}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}

interface ColorMenuProps extends LabelRowProps {
  readonly onChoose: (color: string) => void;
}

function ColorMenu({ label, onChoose }: ColorMenuProps) {
  const { t } = useLingui();
  const { name } = label;
  return (
    <Menu position="bottom-end" width="auto">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Колір мітки «${name}»`}>
          <IconPalette size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="xs" c="dimmed" px={6} py={2}>
          <Trans>Колір</Trans>
        </Text>
        <div className={classes.colors}>
          {colors.map((color, index) => (
            <button
              key={color}
              type="button"
              className={classes.color}
              aria-label={t`Колір ${index + 1}`}
              aria-pressed={color === label.color}
              onClick={() => onChoose(color)}
            >
              <LabelChip label={{ name, color }} />
            </button>
          ))}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
