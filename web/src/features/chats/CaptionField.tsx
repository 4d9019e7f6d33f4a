import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Capabilities } from '@/shared/api/types';
import { textLength } from './limits';

interface CaptionFieldProps {
  readonly words: string;
  /** What is left of all the text that the channel takes; below zero it is too much. */
  readonly left: number;
  readonly capabilities: Capabilities;
  readonly onWords: (words: string) => void;
  readonly onEnter: () => void;
}

/** The words that go with the files; says when they will not fit under them. */
export function CaptionField({ words, left, capabilities, onWords, onEnter }: CaptionFieldProps) {
  const { t } = useLingui();
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Textarea
      label={t`Підпис`}
      placeholder={t`Необов’язково`}
      autosize
      minRows={1}
      maxRows={5}
      value={words}
      onChange={(event) => onWords(event.currentTarget.value)}
      onKeyDown={handleKey}
      error={left < 0 ? <Trans>Задовгий на {-left}</Trans> : null}
      description={<Fate words={words} capabilities={capabilities} />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}

interface FateProps {
  readonly words: string;
  readonly capabilities: Capabilities;
}

function Fate({ words, capabilities }: FateProps): ReactNode {
  const { caption_limit: limit, text_unit } = capabilities;
  const length = textLength(words.trim(), text_unit);
  if (length <= limit) return length > limit * 0.8 ? `${length} / ${limit}` : null;
  if (limit === 0) return <Trans>Канал не має підписів: текст піде окремим повідомленням.</Trans>;
  return <Trans>Довший за {limit}: піде окремим повідомленням після файлів.</Trans>;
}
