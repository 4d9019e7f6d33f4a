import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Modal } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Attachment } from '@/shared/api/types';
import { useFocusBack } from './useFocusBack';
import classes from './Viewer.module.css';

interface ViewerFrameProps {
  readonly label: string;
  readonly title: ReactNode;
  readonly file: Pick<Attachment, 'name' | 'url'>;
  /** Buttons before the ones that every viewer has. */
  readonly tools?: ReactNode;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the whole window: a bar with what it is and what may be done, and the file. */
export function ViewerFrame(props: ViewerFrameProps) {
  const { t } = useLingui();
  useFocusBack();
  const { label, title, file, tools, onKey, onClose, children } = props;
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen
      padding={0}
      transitionProps={{ duration: 0 }}
      {...(onKey === undefined ? {} : { onKeyDown: onKey })}
    >
      <Modal.Content className={classes.viewer ?? ''} aria-label={label}>
        <Modal.Body className={classes.body ?? ''}>
          <div className={classes.bar}>
            <span className={classes.title}>{title}</span>
            {tools}
            <ActionIcon
              component="a"
              href={file.url ?? ''}
              download={file.name}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t`Завантажити`}
              title={t`Завантажити`}
            >
              <IconDownload size={20} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t`Закрити`}
              title={t`Закрити`}
              onClick={onClose}
              data-autofocus
            >
              <IconX size={20} />
            </ActionIcon>
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
