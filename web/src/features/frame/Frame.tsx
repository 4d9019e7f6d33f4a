import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Header } from './Header';
import { OfflineBar } from './OfflineBar';
import { useArrivalNotices } from './useArrivalNotices';
import { useOwnTheme } from './useOwnTheme';
import { useTitleCount } from './useTitleCount';
import classes from './Frame.module.css';

interface FrameProps {
  /** Beside the way to the chats; other features fill it. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stays on every page: the header above, the bar that tells about a lost line. */
export function Frame({ tools, children }: FrameProps) {
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
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
