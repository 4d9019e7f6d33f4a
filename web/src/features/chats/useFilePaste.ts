import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';
import { intlLocale } from '@/shared/i18n/i18n';

/** Files from the clipboard, wherever on the page the keyboard is, but not in another field. */
export function useFilePaste(onFiles: (files: readonly File[]) => void): void {
  const { t } = useLingui();
  const handlePaste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    if (clipboardData === null || event.defaultPrevented || isOtherField(target)) return;
    // Office programs put a picture of the copied text beside the text.
    if (clipboardData.files.length === 0 || clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    onFiles([...clipboardData.files].map((file) => named(file, t`Знімок`)));
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => handlePaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}

function isOtherField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest('input, textarea, [contenteditable], [role="dialog"]');
  return field !== null && !field.matches('[data-composer]');
}

/** Browsers call every screenshot «image.png». */
function named(file: File, word: string): File {
  if (file.name !== 'image.png') return file;
  const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
  const time = new Intl.DateTimeFormat(intlLocale(), style).format(new Date());
  return new File([file], `${word} ${time.replaceAll(':', '-').replaceAll('/', '-')}.png`, { type: file.type });
}
