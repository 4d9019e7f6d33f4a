import { useLingui } from '@lingui/react';
import { useComputedColorScheme } from '@mantine/core';
import { Picker } from 'emoji-picker-element';
import english from 'emoji-picker-element-data/en/cldr/data.json?url';
import ukrainian from 'emoji-picker-element-data/uk/cldr/data.json?url';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useEmojiWords } from './useEmojiWords';
import classes from './Composer.module.css';

/** The ready-made picker; the names of its pictures are served by ourselves. */
export function EmojiPicker({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const holder = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const { i18n } = useLingui();
  const words = useEmojiWords();
  const make = useEffectEvent((locale: string) => {
    const dataSource = locale === 'en' ? english : ukrainian;
    const picker = new Picker({ locale, dataSource, i18n: words });
    picker.addEventListener('emoji-click', ({ detail }) => {
      if (detail.unicode !== undefined) onPick(detail.unicode);
    });
    return picker;
  });
  const { locale } = i18n;
  useEffect(() => {
    const picker = make(locale);
    picker.className = scheme;
    holder.current?.append(picker);
    return () => picker.remove();
  }, [locale, scheme]);
  return <div ref={holder} className={classes.emoji} />;
}
