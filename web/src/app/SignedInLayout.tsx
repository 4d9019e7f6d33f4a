import { useLingui } from '@lingui/react';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { BulkProgress } from '@/features/bulk/lazyParts';
import { Frame } from '@/features/frame/Frame';
import { PaletteKey } from '@/features/palette/PaletteKey';
import { MentionsBell } from '@/features/team/MentionsBell';
import { TeamNotices } from '@/features/team/TeamNotices';
import { ReturnNotices } from '@/features/timing/ReturnNotices';
import { activateLanguage } from '@/shared/i18n/i18n';
import { LiveProvider } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';
import { useLiveConnection } from './useLiveConnection';

/** Everything below knows who is signed in and hears what happens in the company. */
export function SignedInLayout() {
  const connection = useLiveConnection();
  useOwnLanguage();
  return (
    <LiveProvider connection={connection}>
      <Frame tools={<MentionsBell />}>
        <Outlet />
        <Suspense fallback={null}>
          <BulkProgress />
        </Suspense>
        <PaletteKey />
        <ReturnNotices />
        <TeamNotices />
      </Frame>
    </LiveProvider>
  );
}

/** The language kept with the account wins over what this device remembers. */
function useOwnLanguage() {
  const { language } = useMe();
  const { i18n } = useLingui();
  useEffect(() => {
    if (i18n.locale !== language) void activateLanguage(language);
  }, [language, i18n]);
}
