import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconCornerUpLeft, IconX } from '@tabler/icons-react';
import type { Quoted } from './drafts';
import classes from './Composer.module.css';

interface QuotedDraftProps {
  readonly quoted: Quoted | null;
  readonly onDrop: () => void;
}

/** What the message being written answers. */
export function QuotedDraft({ quoted, onDrop }: QuotedDraftProps) {
  const { t } = useLingui();
  if (quoted === null) return null;
  return (
    <div className={classes.quoted}>
      <IconCornerUpLeft size={16} aria-hidden />
      <span className={classes.quotedBody}>
        <span className={classes.quotedName}>{quoted.author_name}</span>
        <span className={classes.quotedText}>
          {quoted.text !== '' ? quoted.text : <Trans>Вкладення</Trans>}
        </span>
      </span>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`Не цитувати`} onClick={onDrop}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
