import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, type ReactNode } from 'react';
import { useMe } from '@/shared/session/api';
import { Header } from './Header';
import { OfflineBar } from './OfflineBar';
import { useArrivalNotices } from './useArrivalNotices';
import { useOwnTheme } from './useOwnTheme';
import { useTitleCount } from './useTitleCount';
import classes from './Frame.module.css';

const SuspendedBar = lazy(async () => {
  const { SuspendedBar: component } = await import('./SuspendedBar');
  return { default: component };
});

interface FrameProps {
  /** Beside the way to the chats; other features fill it. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stays on every page: the header above, the bar that tells about a lost line. */
export function Frame({ tools, children }: FrameProps) {
  const { company } = useMe();
  useTitleCount();
  useOwnTheme();
  useArrivalNotices();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        <Trans>Перейти до вмісту</Trans>
      </a>
      <Header tools={tools} />
      <OfflineBar />
      <Suspense>{company.is_suspended && <SuspendedBar />}</Suspense>
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
