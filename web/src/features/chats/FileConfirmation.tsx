import { Plural, Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { CaptionField } from './CaptionField';
import { judge, probe, releasePreviews, type Findings } from './fileJudging';
import { HowFilesGo } from './HowFilesGo';
import { textLength, textLimit } from './limits';
import { OfferedFiles } from './OfferedFiles';
import classes from './FileConfirmation.module.css';

interface FileConfirmationProps {
  readonly files: readonly File[];
  readonly chat: ChatDetail;
  /** What is written in the composer already: it becomes the caption. */
  readonly words: string;
  /** How many more the composer takes. */
  readonly room: number;
  /** Another choice of files; none closes the question. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStage: (files: readonly File[], words: string) => void;
  readonly onSend: (files: readonly File[], words: string) => void;
}

/** Shows what will be sent, how it will go, and what the channel refuses and why. */
export function FileConfirmation(props: FileConfirmationProps) {
  const { files, chat, room, onFiles } = props;
  const { capabilities } = chat;
  const [words, setWords] = useState(props.words);
  const judged = judge(files, capabilities, useFindings(files));
  const welcome = judged.flatMap(({ file, trouble }) => (trouble === null ? [file] : []));
  const taken = welcome.slice(0, room);
  const left = textLimit(capabilities) - textLength(words, capabilities.text_unit);
  const isBlocked = taken.length === 0 || left < 0;
  const close = () => {
    releasePreviews(files);
    onFiles([]);
  };
  const finish = (act: FileConfirmationProps['onSend']) => {
    if (isBlocked) return;
    act(taken, words.trim());
    close();
  };
  const name = chat.contact.name;
  return (
    <Dialog onClose={close} title={<Trans>Надіслати файли?</Trans>}>
      <Text size="sm" c="dimmed" mb="xs">
        <Trans>Отримає {name}</Trans>
      </Text>
      <OfferedFiles
        judged={judged}
        capabilities={capabilities}
        onRemove={(file) => onFiles(files.filter((other) => other !== file))}
      />
      <Text size="sm" c="dimmed" mb="sm" className={classes.howFilesGo ?? ''}>
        <HowFilesGo files={taken} capabilities={capabilities} />
      </Text>
      {welcome.length > room && (
        <Text size="sm" c="red" mb="sm" role="alert">
          <Trans>За один раз можна додати не більше 100 файлів: решта не піде.</Trans>
        </Text>
      )}
      <CaptionField
        words={words}
        left={left}
        capabilities={capabilities}
        onWords={setWords}
        onEnter={() => finish(props.onSend)}
      />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="subtle" disabled={isBlocked} onClick={() => finish(props.onStage)}>
          <Trans>Лише додати</Trans>
        </Button>
        <Button disabled={isBlocked} onClick={() => finish(props.onSend)} data-autofocus>
          <Plural
            value={taken.length}
            _0="Нічого надсилати"
            one="Надіслати # файл"
            few="Надіслати # файли"
            many="Надіслати # файлів"
            other="Надіслати # файлу"
          />
        </Button>
      </Group>
    </Dialog>
  );
}

/** What was found in the files' own bytes; nothing until they have been looked into. */
function useFindings(files: readonly File[]): Findings {
  const [findings, setFindings] = useState<Findings>(new Map());
  useEffect(() => {
    let isWanted = true;
    void probe(files).then((found) => {
      if (isWanted) setFindings(found);
    });
    return () => {
      isWanted = false;
    };
  }, [files]);
  return findings;
}
