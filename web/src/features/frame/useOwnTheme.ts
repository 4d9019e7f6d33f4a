import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useMe } from '@/shared/session/api';

/** The theme kept with the account wins over what this device remembers. */
export function useOwnTheme(): void {
  const { theme } = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (colorScheme !== theme) setColorScheme(theme);
  }, [theme, colorScheme, setColorScheme]);
}
