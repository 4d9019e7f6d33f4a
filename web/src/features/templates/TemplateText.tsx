import { piecesOf, type Values } from './filling';
import classes from './Templates.module.css';

interface TemplateTextProps {
  readonly part: 'header' | 'body';
  readonly text: string;
  readonly values: Values;
}

/** A part of the template with its places marked, empty ones by their number or name. */
export function TemplateText({ part, text, values }: TemplateTextProps) {
  return piecesOf(part, text, values).map((piece, at) =>
    piece.mark === null ? (
      <span key={at}>{piece.text}</span>
    ) : (
      <mark key={at} className={classes.place} data-empty={piece.text === '' || undefined}>
        {piece.text === '' ? piece.mark : piece.text}
      </mark>
    ),
  );
}
