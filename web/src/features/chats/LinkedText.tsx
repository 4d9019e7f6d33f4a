import { splitLinks } from './links';

/** Plain words with what can be clicked safely. */
export function LinkedText({ text }: { readonly text: string }) {
  return splitLinks(text).map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <a key={at} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    ),
  );
}
