import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import type { Order } from '@/shared/api/types';
import type { OrderForm } from '@/shared/orders/form';
import { Dialog } from '@/shared/ui/Dialog';
import { takeFields, type FieldName } from './compare';
import { useTold } from './useTold';
import type { Editing } from './useEditing';
import { useLastAuthor } from './useLastAuthor';
import type { Saving } from './useSaving';
import { useFieldNames } from './words';
import classes from './OrderCard.module.css';

interface CompareDialogProps {
  readonly order: Order;
  readonly editing: Editing;
  readonly saving: Saving;
}

/** Two people have changed the same: whose is to stay is chosen field by field. */
export function CompareDialog({ order, editing, saving }: CompareDialogProps) {
  const { t } = useLingui();
  const who = useLastAuthor(order.id) ?? t`Хтось інший`;
  const { conflicts, form, saved } = editing;
  const [theirs, setTheirs] = useState<ReadonlySet<FieldName>>(new Set());
  const choose = (name: FieldName, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(name);
    else next.delete(name);
    setTheirs(next);
  };
  const save = () => {
    const chosen = takeFields(form, saved, conflicts.filter((name) => theirs.has(name)));
    editing.settle(chosen);
    void saving.save(chosen);
  };
  return (
    <Dialog
      size="xl"
      onClose={() => saving.compare(false)}
      title={<Trans>Замовлення змінили двоє</Trans>}
    >
      <Text mb="md">
        <Trans>
          Поки ви редагували, з’явилися інші зміни, автор: {who}. Виберіть, що лишити, — решту об’єднано.
        </Trans>
      </Text>
      <div className={classes.compare}>
        {conflicts.map((name) => (
          <Choice
            key={name}
            name={name}
            who={who}
            mine={form}
            theirs={saved}
            isTheirs={theirs.has(name)}
            onChoose={(isTheirs) => choose(name, isTheirs)}
          />
        ))}
      </div>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={() => saving.compare(false)}>
          <Trans>Ще подумаю</Trans>
        </Button>
        <Button loading={saving.isSaving} onClick={save}>
          <Trans>Зберегти вибране</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly name: FieldName;
  readonly who: string;
  readonly mine: OrderForm;
  readonly theirs: OrderForm;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function Choice({ name, who, mine, theirs, isTheirs, onChoose }: ChoiceProps) {
  const { t } = useLingui();
  const title = useFieldNames()[name];
  const told = useTold();
  return (
    <Radio.Group
      label={title}
      value={isTheirs ? 'theirs' : 'mine'}
      onChange={(whose) => onChoose(whose === 'theirs')}
    >
      <div className={classes.sides}>
        <Radio.Card value="mine" className={classes.side ?? ''} aria-label={t`${title}: моє`}>
          <Side who={t`Моє`} text={told(name, mine)} />
        </Radio.Card>
        <Radio.Card value="theirs" className={classes.side ?? ''} aria-label={`${title}: ${who}`}>
          <Side who={who} text={told(name, theirs)} />
        </Radio.Card>
      </div>
    </Radio.Group>
  );
}

function Side({ who, text }: { readonly who: string; readonly text: string }) {
  return (
    <div className={classes.sideBody}>
      <Radio.Indicator size="xs" />
      <div>
        <Text size="xs" c="dimmed">
          {who}
        </Text>
        <Text size="sm" className={classes.sideText ?? ''}>
          {text === '' ? '—' : text}
        </Text>
      </div>
    </div>
  );
}
