import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Capabilities, ChatDetail } from '@/shared/api/types';
import { Slot } from './Slot';
import { useSlots } from './slots';
import classes from './Composer.module.css';

/** In place of the field: why nothing can be written, and what may be done about it. */
export function WindowClosed({ chat }: { readonly chat: ChatDetail }) {
  const { capabilities } = chat;
  const { AfterWindow } = useSlots();
  return (
    <div className={classes.closed}>
      <span>
        <WhyClosed capabilities={capabilities} /> <WhatNow capabilities={capabilities} />
      </span>
      <Slot of={AfterWindow} with={{ chat }} />
    </div>
  );
}

function WhyClosed({ capabilities }: { readonly capabilities: Capabilities }): ReactNode {
  const hours = capabilities.late_reply_hours ?? capabilities.reply_window_hours ?? 0;
  const days = Math.round(hours / 24);
  return days > 1 ? (
    <Trans>
      Минуло понад <Plural value={days} one="# день" few="# дні" many="# днів" other="# дня" /> від
      останніх слів клієнта: канал уже не приймає відповідей.
    </Trans>
  ) : (
    <Trans>
      Минуло понад <Plural value={hours} one="# годину" few="# години" many="# годин" other="# години" />{' '}
      від останніх слів клієнта: канал уже не приймає відповідей.
    </Trans>
  );
}

function WhatNow({ capabilities }: { readonly capabilities: Capabilities }): ReactNode {
  if (capabilities.after_window === 'template') {
    return <Trans>Тепер можна надіслати лише затверджений шаблон або зачекати, поки клієнт озветься.</Trans>;
  }
  if (capabilities.after_window === 'tag' && capabilities.late_reply_hours === null) {
    return (
      <Trans>
        Писати можна буде, щойно клієнт озветься. Відповідати до 7 днів може дозволити адміністратор
        у налаштуваннях каналу.
      </Trans>
    );
  }
  return <Trans>Писати можна буде, щойно клієнт озветься.</Trans>;
}
