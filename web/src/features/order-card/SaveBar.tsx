import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { Order } from '@/shared/api/types';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { Editing } from './useEditing';
import { useLastAuthor } from './useLastAuthor';
import type { Saving } from './useSaving';
import { useFieldNames } from './words';
import classes from './OrderCard.module.css';

interface SaveBarProps {
  readonly order: Order;
  readonly editing: Editing;
  readonly saving: Saving;
}

/** What is not saved yet, with a way to save it and a way back. */
export function SaveBar({ order, editing, saving }: SaveBarProps) {
  const { t } = useLingui();
  const names = useFieldNames();
  const { changed, undo } = editing;
  const save = () => {
    // The keys pass by the button, which is out of reach meanwhile.
    if (!saving.isSaving) void saving.save();
  };
  const discard = () => notifyUndo(<Trans>Зміни скасовано</Trans>, undo());
  const keys = { preventDefault: true };
  useHotkeys(
    [
      ['mod+S', save, keys],
      ['mod+Enter', save, keys],
      ['Escape', (event) => isOwn(event) && discard(), { preventDefault: false }],
    ],
    [],
  );
  return (
    <section className={classes.bar} aria-label={t`Незбережені зміни`}>
      <div className={classes.barWords}>
        <Overtaken order={order} editing={editing} saving={saving} />
        <Refused saving={saving} />
        <Text size="sm" fw={500}>
          <Plural
            value={changed.length}
            one="# незбережена зміна"
            few="# незбережені зміни"
            many="# незбережених змін"
            other="# незбереженої зміни"
          />
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {changed.map((name) => names[name]).join(', ')}
        </Text>
      </div>
      <Button variant="default" onClick={discard}>
        <Trans>Скасувати</Trans>
      </Button>
      <Button loading={saving.isSaving} onClick={save} title="Ctrl+S">
        <Trans>Зберегти</Trans>
      </Button>
    </section>
  );
}

/** Whoever was first is named before anything is overwritten. */
function Overtaken({ order, editing, saving }: SaveBarProps) {
  const names = useFieldNames();
  const who = useLastAuthor(order.id);
  if (!editing.isOvertaken || who === null) return null;
  const fields = editing.conflicts.map((name) => names[name]).join(', ');
  return (
    <Text size="sm" c="var(--kramar-warning)" role="status">
      {fields === '' ? (
        <Trans>Тим часом замовлення змінилося, автор: {who}. Ваших правок це не зачепило.</Trans>
      ) : (
        <>
          <Trans>
            Тим часом змінено те саме ({who}): {fields}.
          </Trans>{' '}
          <Button size="compact-xs" variant="light" onClick={() => saving.compare(true)}>
            <Trans>Порівняти</Trans>
          </Button>
        </>
      )}
    </Text>
  );
}

function Refused({ saving }: { readonly saving: Saving }) {
  const errorText = useErrorText();
  const isOdd = Object.keys(saving.problems).length > 0;
  if (saving.error === null && !isOdd) return null;
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {isOdd ? <Trans>Перевірте виділені поля.</Trans> : errorText(saving.error)}
    </Text>
  );
}

/** Escape that closes a list or a dialog is not meant for the order. */
function isOwn(event: KeyboardEvent): boolean {
  const busy = '[role="dialog"], [role="menu"], [role="listbox"], [data-mantine-shared-portal-node] [role]';
  return !event.defaultPrevented && document.querySelector(busy) === null;
}
