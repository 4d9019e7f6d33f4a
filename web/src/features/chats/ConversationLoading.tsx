import { Skeleton } from '@mantine/core';
import classes from './Conversation.module.css';

const widths = ['46%', '32%', '52%', '28%', '40%'] as const;

/** Grey bubbles in place of a conversation that is late. */
export function ConversationLoading() {
  return (
    <div className={classes.skeletons} aria-hidden>
      {widths.map((width, at) => (
        <Skeleton key={width} h={44} w={width} ml={at % 2 === 0 ? 0 : 'auto'} radius="lg" />
      ))}
    </div>
  );
}
