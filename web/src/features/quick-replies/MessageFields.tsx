import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, FileButton, Group, Menu, Textarea } from '@mantine/core';
import { IconBraces, IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { useUpload } from '@/shared/api/useUpload';
import { useVariableNames } from '@/shared/lib/useVariableNames';
import { variables } from '@/shared/lib/variables';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { Pieces } from './Pieces';
import { readPieces } from './variables';
import classes from './QuickReplies.module.css';

type Attachment = QuickReply['messages'][number]['attachments'][number];

export interface WrittenMessage {
  readonly text: string;
  readonly attachments: readonly Pick<Attachment, 'id' | 'name'>[];
}

export const emptyMessage: WrittenMessage = { text: '', attachments: [] };

interface MessageFieldsProps {
  /** Counted from 1 where there are several. */
  readonly number: number | null;
  readonly message: WrittenMessage;
  readonly error: string | undefined;
  readonly onChange: (message: WrittenMessage) => void;
  readonly onRemove: () => void;
}

/** The words of one message with their variables, and its files. */
export function MessageFields({ number, message, error, onChange, onRemove }: MessageFieldsProps) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const { selectionStart: from = message.text.length, selectionEnd: to = from } = field.current ?? {};
    onChange({ ...message, text: `${message.text.slice(0, from)}{${name}}${message.text.slice(to)}` });
    field.current?.focus();
  };
  const pieces = readPieces(message.text);
  return (
    <div className={classes.message}>
      <Textarea
        ref={field}
        label={number === null ? t`Повідомлення` : t`Повідомлення ${number}`}
        value={message.text}
        error={error}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => onChange({ ...message, text: event.currentTarget.value })}
      />
      {pieces.some(({ variable }) => variable !== null) && (
        <div className={classes.preview}>
          <Pieces pieces={pieces} />
        </div>
      )}
      <Files message={message} onChange={onChange} />
      <Group gap={4} mt={4}>
        <VariableMenu onChoose={insert} />
        <AttachFile message={message} onChange={onChange} />
        {number !== null && (
          <Button variant="subtle" color="gray" size="compact-sm" ml="auto" onClick={onRemove}>
            <Trans>Прибрати</Trans>
          </Button>
        )}
      </Group>
    </div>
  );
}

function VariableMenu({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const names = useVariableNames();
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconBraces size={15} />}>
          <Trans>Змінна</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="16rem" className={classes.variables}>
        {variables.map((name) => (
          <Menu.Item key={name} onClick={() => onChoose(name)}>
            {names[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type FilesProps = Pick<MessageFieldsProps, 'message' | 'onChange'>;

function AttachFile({ message, onChange }: FilesProps) {
  const uploading = useUpload();
  const notifyError = useNotifyError();
  const add = (file: File | null) => {
    if (file === null) return;
    uploading.mutate(file, {
      onSuccess: (upload) => onChange({ ...message, attachments: [...message.attachments, upload] }),
      onError: notifyError,
    });
  };
  return (
    <FileButton onChange={add}>
      {(props) => (
        <Button
          {...props}
          variant="subtle"
          size="compact-sm"
          loading={uploading.isPending}
          leftSection={<IconPaperclip size={15} />}
        >
          <Trans>Файл</Trans>
        </Button>
      )}
    </FileButton>
  );
}

function Files({ message, onChange }: FilesProps) {
  const { t } = useLingui();
  if (message.attachments.length === 0) return null;
  return (
    <ul className={classes.attached} aria-label={t`Файли повідомлення`}>
      {message.attachments.map(({ id, name }) => (
        <li key={id} className={classes.chip}>
          <IconPaperclip size={13} aria-hidden />
          <span className={classes.chipText}>{name}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={20}
            aria-label={t`Прибрати ${name}`}
            onClick={() =>
              onChange({ ...message, attachments: message.attachments.filter((each) => each.id !== id) })
            }
          >
            <IconX size={13} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
