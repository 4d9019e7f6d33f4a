import type { JSX } from "preact";
import type { Controller } from "../controller";
import { formatTime } from "../format";
import { splitLinks } from "../linkify";
import { useLocale } from "../locale";
import type { Bubble, Mark, Row } from "../rows";
import type { Quote } from "../types";
import { errorText } from "../words";
import { Attachments } from "./Attachments";
import { Icon } from "./icons";

interface Props { row: Extract<Row, { kind: "bubble" }>; controller: Controller }

export function BubbleRow({ row, controller }: Props): JSX.Element {
  const { words } = useLocale();
  const { bubble, isFirst, isLast } = row;
  const styles = ["row", bubble.isOwn ? "own" : "", isFirst ? "first" : "", isLast ? "last" : "", bubble.mark];
  return (
    <div class={styles.filter(Boolean).join(" ")}>
      {isFirst && !bubble.isOwn && bubble.author
        ? <span class="author">{bubble.author}</span>
        : <span class="hidden">{bubble.isOwn ? words.you : (bubble.author ?? words.shop)}: </span>}
      <Content bubble={bubble} />
      {(isLast || bubble.mark === "failed") && <Footer bubble={bubble} controller={controller} />}
    </div>
  );
}

function Content({ bubble }: { bubble: Bubble }): JSX.Element {
  const { words } = useLocale();
  if (bubble.isDeleted) return <div class="bubble deleted"><p class="text">{words.deleted}</p></div>;
  return (
    <>
      {bubble.attachments.length > 0 && <Attachments items={bubble.attachments} />}
      {bubble.text && (
        <div class="bubble">
          {bubble.quote && <QuoteOf quote={bubble.quote} />}
          <p class="text"><LinkedText text={bubble.text} /></p>
          {bubble.isEdited && <span class="edited">{words.edited}</span>}
        </div>
      )}
      {bubble.reactions.length > 0 && (
        <p class="reactions" aria-label={words.reactions}>{bubble.reactions.map(asPicture).join(" ")}</p>
      )}
    </>
  );
}

/** A sign that fonts may draw as a plain letter is asked for as a picture. */
function asPicture(emoji: string): string {
  return /^(?!\p{Emoji_Presentation})\p{Extended_Pictographic}$/u.test(emoji) ? `${emoji}\ufe0f` : emoji;
}

/** What is answered, in a line. */
function QuoteOf({ quote }: { quote: Quote }): JSX.Element {
  const { words } = useLocale();
  return (
    <blockquote class="quote">
      <b>{quote.is_own ? words.you : words.shop}</b> {quote.text || words.attachment}
    </blockquote>
  );
}

function LinkedText({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitLinks(text).map((piece, at) =>
        piece.href ? <a key={at} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">{piece.text}</a> : piece.text,
      )}
    </>
  );
}

function Footer({ bubble, controller }: { bubble: Bubble; controller: Controller }): JSX.Element {
  const locale = useLocale();
  if (bubble.mark === "failed") return <Failure bubble={bubble} controller={controller} />;
  return (
    <div class="meta">
      <time dateTime={bubble.createdAt}>{formatTime(bubble.createdAt, locale)}</time>
      {bubble.mark !== "none" && <MarkIcon mark={bubble.mark} />}
    </div>
  );
}

function MarkIcon({ mark }: { mark: Exclude<Mark, "none"> }): JSX.Element {
  const { words } = useLocale();
  return (
    <span class={`mark ${mark}`} role="img" aria-label={words[mark]} title={words[mark]}>
      <Icon name={mark} />
    </span>
  );
}

function Failure({ bubble, controller }: { bubble: Bubble; controller: Controller }): JSX.Element {
  const { words } = useLocale();
  const echoId = bubble.echoId ?? "";
  return (
    <div class="failure" role="alert">
      <span><Icon name="failed" />{words.failed}. {errorText(words, bubble.code ?? "failed")}</span>
      <button type="button" onClick={() => { controller.retry(echoId); }}>{words.retry}</button>
      <button type="button" onClick={() => { controller.discard(echoId); }}>{words.discard}</button>
    </div>
  );
}
