import { Trans, useLingui } from '@lingui/react/macro';
import { IconPaperclip, IconTag } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { useVariableName } from '@/shared/lib/useVariableNames';
import { inWords } from './variables';
import classes from './QuickReplies.module.css';

interface SuggestionsProps {
  readonly id: string;
  readonly items: readonly QuickReply[];
  /** -1 when none is chosen yet. */
  readonly active: number;
  readonly onChoose: (reply: QuickReply) => void;
}

export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** What the typed symbols may call, over the composer; the words stay where they are until chosen. */
export function Suggestions({ id, items, active, onChoose }: SuggestionsProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className={classes.suggestions}>
      <div ref={list} id={id} role="listbox" aria-label={t`Швидкі відповіді`} className={classes.options}>
        {items.map((reply, at) => (
          <div
            key={reply.id}
            id={optionId(id, at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={classes.option}
            // The cursor stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(reply)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(reply)}
          >
            <ReplySummary reply={reply} />
          </div>
        ))}
      </div>
      <div className={classes.hint} aria-hidden>
        <Trans>↑↓ вибрати, Enter або Tab вставити, Esc сховати</Trans>
      </div>
    </div>
  );
}

/** The symbols of a reply and the beginning of what it says. */
export function ReplySummary({ reply }: { readonly reply: QuickReply }) {
  const { t } = useLingui();
  const nameOf = useVariableName();
  const { activation, label, messages } = reply;
  const hasFiles = messages.some(({ attachments }) => attachments.length > 0);
  const count = messages.length;
  return (
    <>
      <kbd className={classes.symbols}>{activation}</kbd>
      <span className={classes.words}>{messages.map(({ text }) => inWords(text, nameOf)).join(' · ')}</span>
      {count > 1 && <span className={classes.count}>×{count}</span>}
      {hasFiles && <IconPaperclip size={14} aria-label={t`З файлами`} className={classes.sign} />}
      {label !== null && (
        <span className={classes.label}>
          <IconTag size={12} aria-hidden />
          {label.name}
        </span>
      )}
    </>
  );
}
