import { memo } from 'react';
import { LinkedText } from './LinkedText';
import classes from './Conversation.module.css';

/** A message's words as they were written, with what can be clicked safely. */
export const MessageText = memo(function MessageText({ text }: { readonly text: string }) {
  return (
    <p className={classes.text} data-emoji={isFewEmoji(text) || undefined}>
      <LinkedText text={text} />
    </p>
  );
});

const emojiAlone =
  /^(?:\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*\s*){1,3}$/u;

/** Up to three emoji and nothing else are shown large. */
function isFewEmoji(text: string): boolean {
  return emojiAlone.test(text);
}
