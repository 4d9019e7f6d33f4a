import { useLingui } from '@lingui/react/macro';
import { useTypists } from './useTypists';
import classes from './Conversation.module.css';

/** Who is typing; the line keeps its place when nobody is. */
export function TypingLine({ chatId }: { readonly chatId: number }) {
  const { t } = useLingui();
  const names = useTypists(chatId);
  const [name] = names;
  const many = names.join(', ');
  return (
    <div className={classes.typing} aria-live="polite">
      {name !== undefined && (names.length === 1 ? t`${name} друкує…` : t`${many} друкують…`)}
    </div>
  );
}
