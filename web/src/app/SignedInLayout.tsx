import { useLingui } from '@lingui/react';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { AlertsMark } from '@/features/alerts/AlertsMark';
import { BulkProgress } from '@/features/bulk/lazyParts';
import { Frame } from '@/features/frame/Frame';
import { PaletteKey } from '@/features/palette/PaletteKey';
import { HandedNotices } from '@/features/team/lazyNotices';
import { MentionsBell } from '@/features/team/MentionsBell';
import { TeamNotices } from '@/features/team/TeamNotices';
import { ReturnNotices } from '@/features/timing/ReturnNotices';
import { activateLanguage } from '@/shared/i18n/i18n';
import { LiveProvider } from '@/shared/live/LiveContext';
import { isCalledHere } from '@/shared/push/ownDevice';
import { useMe } from '@/shared/session/api';
import { useLiveConnection } from './useLiveConnection';

/** Everything below knows who is signed in and hears what happens in the company. */
export function SignedInLayout() {
  const connection = useLiveConnection();
  useOwnLanguage();
  useOwnDevice();
  return (
    <LiveProvider connection={connection}>
      <Frame
        tools={
          <>
            <AlertsMark />
            <MentionsBell />
          </>
        }
      >
        <Outlet />
        <Suspense fallback={null}>
          <BulkProgress />
          <HandedNotices />
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

/** A browser that is called says so again: its address, its session or our key may be new. */
function useOwnDevice() {
  const { id } = useMe();
  useEffect(() => {
    if (!isCalledHere()) return;
    void import('@/shared/push/browser').then(({ renew }) => renew(id)).catch(() => undefined);
  }, [id]);
}
