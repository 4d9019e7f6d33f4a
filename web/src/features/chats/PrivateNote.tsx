import { Trans } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import type { Message } from '@/shared/api/types';
import { formatDateTime, formatTime } from '@/shared/lib/format';
import { LinkedText } from './LinkedText';
import classes from './Conversation.module.css';

interface PrivateNoteProps {
  readonly message: Message;
  readonly isHighlighted: boolean;
}

/** What a colleague wrote to the team: unlike anything that the client reads. */
export function PrivateNote({ message, isHighlighted }: PrivateNoteProps) {
  const { author, created_at, text, mentions } = message;
  return (
    <article className={classes.said} data-direction="private" aria-label={author.name}>
      <div className={classes.bubbleLine}>
        <div className={classes.bubble} data-highlighted={isHighlighted || undefined}>
          <span className={classes.noteHead}>
            <IconLock size={13} aria-hidden />
            <Trans>{author.name} — нотатка, клієнт її не бачить</Trans>
          </span>
          <p className={classes.text}>
            {splitMentions(text, mentions).map((part, at) =>
              part.isMention ? (
                <b key={at} className={classes.mention}>
                  {part.text}
                </b>
              ) : (
                <LinkedText key={at} text={part.text} />
              ),
            )}
          </p>
          <span className={classes.meta}>
            <time dateTime={created_at} title={formatDateTime(created_at)}>
              {formatTime(created_at)}
            </time>
          </span>
        </div>
      </div>
    </article>
  );
}

interface Part {
  readonly text: string;
  readonly isMention: boolean;
}

/** The words of a note, with the names of those it calls apart. */
function splitMentions(text: string, mentions: Message['mentions']): readonly Part[] {
  const handles = mentions.map(({ name }) => `@${name}`);
  const at = (from: number) => {
    const found = handles
      .map((handle) => ({ handle, start: text.indexOf(handle, from) }))
      .filter(({ start }) => start !== -1);
    return found.toSorted((left, right) => left.start - right.start)[0];
  };
  const parts: Part[] = [];
  let from = 0;
  for (let next = at(0); next !== undefined; next = at(from)) {
    if (next.start > from) parts.push({ text: text.slice(from, next.start), isMention: false });
    parts.push({ text: next.handle, isMention: true });
    from = next.start + next.handle.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMention: false });
  return parts;
}
