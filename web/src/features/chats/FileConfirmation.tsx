import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Text } from '@mantine/core';
import type { ChatDetail } from '@/shared/api/types';
import { formatFileSize } from '@/shared/lib/format';
import { refusalOf, type FileRefusal } from './limits';
import classes from './ChatPane.module.css';

interface FileConfirmationProps {
  readonly files: readonly File[];
  readonly chat: ChatDetail;
  /** How many more the message takes. */
  readonly room: number;
  readonly onConfirm: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Shows what will be added to the message, and what the channel refuses and why. */
export function FileConfirmation({ files, chat, room, onConfirm, onClose }: FileConfirmationProps) {
  const { t } = useLingui();
  const judged = files.map((file) => ({ file, refusal: refusalOf(file, chat.capabilities) }));
  const welcome = judged.filter(({ refusal }) => refusal === null).map(({ file }) => file);
  const taken = welcome.slice(0, room);
  const name = chat.contact.name;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Trans>Додати файли до повідомлення?</Trans>}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>Отримає {name}. Надсилання — окремою кнопкою.</Trans>
      </Text>
      <ul className={classes.files}>
        {judged.map(({ file, refusal }, at) => (
          <FileLine key={`${at}-${file.name}`} file={file} refusal={refusal} />
        ))}
      </ul>
      {welcome.length > room && (
        <Text size="sm" c="red" mb="md">
          <Trans>За один раз можна надіслати не більше 20 файлів: решту не буде додано.</Trans>
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button disabled={taken.length === 0} onClick={() => onConfirm(taken)} data-autofocus>
          <Plural
            value={taken.length}
            one="Додати # файл"
            few="Додати # файли"
            many="Додати # файлів"
            other="Додати # файлу"
          />
        </Button>
      </Group>
    </Modal>
  );
}

interface FileLineProps {
  readonly file: File;
  readonly refusal: FileRefusal | null;
}

function FileLine({ file, refusal }: FileLineProps) {
  return (
    <li className={refusal === null ? undefined : classes.refused}>
      <span className={classes.fileName}>{file.name}</span>
      {refusal === null ? (
        <Text span size="sm" c="dimmed">
          {formatFileSize(file.size)}
        </Text>
      ) : (
        <span className={classes.why}>
          <Why refusal={refusal} size={file.size} />
        </span>
      )}
    </li>
  );
}

function Why({ refusal, size }: { readonly refusal: FileRefusal; readonly size: number }) {
  if (refusal.why === 'type') return <Trans>канал не приймає такий тип</Trans>;
  const has = formatFileSize(size);
  const most = formatFileSize(refusal.limit);
  return (
    <Trans>
      {has}, а канал приймає до {most}
    </Trans>
  );
}
