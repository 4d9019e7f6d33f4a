import type { QuickReplyPiece } from '@/shared/api/types';
import { useVariableName } from '@/shared/lib/useVariableNames';
import classes from './QuickReplies.module.css';

/** A text with what stands in the places of variables marked. */
export function Pieces({ pieces }: { readonly pieces: readonly QuickReplyPiece[] }) {
  const nameOf = useVariableName();
  return (
    <span className={classes.pieces}>
      {pieces.map(({ text, variable }, at) =>
        variable === null ? (
          <span key={at}>{text}</span>
        ) : (
          <mark key={at} className={classes.variable} data-missing={text === '' || undefined}>
            {text === '' ? nameOf(variable) : text}
          </mark>
        ),
      )}
    </span>
  );
}
