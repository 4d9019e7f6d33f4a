import { Trans } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '@/shared/ui/Dialog';
import classes from './ChatsPage.module.css';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={<Trans>Клавіші на сторінці чатів</Trans>}>
      <dl className={classes.keys}>
        <Key name="/" does={<Trans>пошук</Trans>} />
        <Key name="Ctrl + K" does={<Trans>перейти до чату, клієнта чи сторінки</Trans>} />
        <Key name="J / K" does={<Trans>наступний / попередній чат</Trans>} />
        <Key name="T" does={<Trans>забрати чат</Trans>} />
        <Key name="E" does={<Trans>закрити чат</Trans>} />
        <Key name="R" does={<Trans>писати відповідь</Trans>} />
        <Key name="N" does={<Trans>писати нотатку команді</Trans>} />
        <Key name="Enter" does={<Trans>надіслати</Trans>} />
        <Key name="Shift + Enter" does={<Trans>новий рядок</Trans>} />
        <Key name="Esc" does={<Trans>вийти з поля, повернутися до списку</Trans>} />
        <Key name="?" does={<Trans>цей перелік</Trans>} />
      </dl>
    </Dialog>
  );
}

function Key({ name, does }: { readonly name: string; readonly does: ReactNode }) {
  return (
    <div className={classes.key}>
      <dt>
        <Kbd>{name}</Kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
