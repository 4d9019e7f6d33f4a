import { lazy, Suspense, useEffect, useState } from 'react';

const Palette = lazy(async () => {
  const { Palette } = await import('./Palette');
  return { default: Palette };
});

/** Ctrl+K anywhere opens the palette; its script is asked for the first time that it is. */
export function PaletteKey() {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // By the key's place, so that it works in any layout.
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <Palette onClose={() => setOpened(false)} />
    </Suspense>
  );
}
