import { useLingui } from '@lingui/react/macro';
import { Avatar, Tooltip } from '@mantine/core';
import type { Chat } from '@/shared/api/types';
import { useViewers } from './useViewers';
import classes from './Team.module.css';

const shownAtMost = 3;

/** Colleagues who have this chat open now, and which of them write in it. */
export function Viewers({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const viewers = useViewers(chat.id);
  if (viewers.length === 0) return null;
  const sentences = viewers.map(({ name, typing }) => (typing ? t`${name} друкує…` : name));
  const rest = viewers.length - shownAtMost;
  return (
    <Tooltip label={sentences.join(', ')} openDelay={150}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the tooltip opens by the keyboard too */}
      <ul className={classes.viewers} aria-label={t`Зараз у цьому чаті`} tabIndex={0}>
        {viewers.slice(0, shownAtMost).map(({ id, name, typing }, at) => (
          <li key={id} className={classes.viewer} data-typing={typing || undefined}>
            <span className={classes.unseen}>{sentences[at]}</span>
            <Avatar name={name} color="initials" size={26} aria-hidden />
          </li>
        ))}
        {rest > 0 && <li className={classes.rest}>+{rest}</li>}
      </ul>
    </Tooltip>
  );
}
