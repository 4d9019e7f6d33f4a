import { Trans } from '@lingui/react/macro';
import { Avatar, Button } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Mention } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { noteAddress } from './address';
import { mentionsQuery, useReadMentions } from './api';
import classes from './Team.module.css';

/** All mentions, the unread ones marked; a click leads to the note. */
export function MentionsPanel({ onLeave }: { readonly onLeave: () => void }) {
  const query = useQuery(mentionsQuery);
  const reading = useReadMentions();
  const notifyError = useNotifyError();
  const { history } = useRouter();
  const open = (mention: Mention) => {
    if (mention.read_at === null) reading.mutate([mention.id], { onError: notifyError });
    onLeave();
    history.push(noteAddress(mention));
  };
  return (
    <div className={classes.panel}>
      <div className={classes.panelHead}>
        <Trans>Згадки</Trans>
        {(query.data?.unread ?? 0) > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={reading.isPending}
            onClick={() => reading.mutate(null, { onError: notifyError })}
          >
            <Trans>Прочитано все</Trans>
          </Button>
        )}
      </div>
      <QueryView query={query}>
        {({ items }) => (items.length === 0 ? <NoMentions /> : <MentionList items={items} onOpen={open} />)}
      </QueryView>
    </div>
  );
}

function NoMentions() {
  return (
    <EmptyState icon={IconAt} title={<Trans>Вас ще не кликали</Trans>}>
      <Trans>Тут будуть нотатки команди, у яких колеги згадали вас через @.</Trans>
    </EmptyState>
  );
}

interface MentionListProps {
  readonly items: readonly Mention[];
  readonly onOpen: (mention: Mention) => void;
}

function MentionList({ items, onOpen }: MentionListProps) {
  return (
    <ul className={classes.mentions}>
      {items.map((mention) => (
        <li key={mention.id}>
          <button
            type="button"
            className={classes.mention}
            data-unread={mention.read_at === null || undefined}
            onClick={() => onOpen(mention)}
          >
            <Avatar className={classes.face ?? ''} name={mention.by?.name ?? ''} color="initials" size={32} aria-hidden />
            <span>
              <b>{mention.by?.name}</b> · {mention.chat_name}
            </span>
            <time className={classes.when} dateTime={mention.created_at}>
              {formatDateTime(mention.created_at)}
            </time>
            <span className={classes.said}>{mention.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
