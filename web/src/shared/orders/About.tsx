import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { useMe } from '@/shared/session/api';
import type { ExtraField } from './form';
import { MethodField } from './MethodField';
import { orderSourcesQuery } from './methods';
import { Comment, Part, type PartProps } from './Parts';
import { UtmFields } from './UtmFields';
import classes from './Orders.module.css';

/** Who answers for the order, where it came from, and what else is to be known of it. */
export function About(own: PartProps) {
  return (
    <Part title={<Trans>Про замовлення</Trans>}>
      <div className={classes.pair}>
        <Responsible {...own} />
        <Source {...own} />
      </div>
      <Comment {...own} />
      <ExtraFields {...own} />
      <UtmFields {...own} />
    </Part>
  );
}

/** Whoever makes an order answers for it, unless another is chosen. */
function Responsible({ form, onChange, errorOf, readOnly }: PartProps) {
  const { t } = useLingui();
  const me = useMe();
  const { data } = useQuery(employeesQuery);
  const people = (data?.items ?? []).map(({ id, full_name: name, is_active }) => ({ id, name, is_active }));
  return (
    <MethodField
      label={t`Відповідальний`}
      methods={people}
      value={form.responsibleId === undefined ? me.id : form.responsibleId}
      none={t`Без відповідального`}
      error={errorOf('responsible_id')}
      readOnly={readOnly}
      onChange={(responsibleId) => onChange((known) => ({ ...known, responsibleId }))}
    />
  );
}

/** Where it came from. */
export function Source({ form, onChange, errorOf, readOnly }: PartProps) {
  const { t } = useLingui();
  const { data } = useQuery(orderSourcesQuery);
  return (
    <MethodField
      label={t`Джерело`}
      methods={data?.items ?? []}
      value={form.sourceId}
      error={errorOf('source_id')}
      readOnly={readOnly}
      onChange={(sourceId) => onChange((known) => ({ ...known, sourceId }))}
    />
  );
}

/** Fields of the shop's own, as sites send them or employees add. */
function ExtraFields({ form: { extra }, onChange, errorOf, readOnly = false }: PartProps) {
  const { t } = useLingui();
  const write = (changed: readonly ExtraField[]) =>
    onChange((known) => ({ ...known, extra: changed }));
  const put = (place: number, part: Partial<ExtraField>) =>
    write(extra.map((each, index) => (index === place ? { ...each, ...part } : each)));
  return (
    <div className={classes.extra}>
      {extra.map(({ name, value }, place) => (
        // Its place is all that a field without a name has.
        <div key={place} className={classes.extraField}>
          <TextInput
            size="xs"
            value={name}
            placeholder={t`Назва поля`}
            aria-label={t`Назва поля`}
            maxLength={255}
            readOnly={readOnly}
            onChange={(event) => put(place, { name: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            value={value}
            placeholder={t`Значення`}
            aria-label={name === '' ? t`Значення` : name}
            maxLength={2000}
            readOnly={readOnly}
            error={errorOf('extra')}
            onChange={(event) => put(place, { value: event.currentTarget.value })}
          />
          {!readOnly && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t`Прибрати поле`}
              onClick={() => write(extra.filter((_, index) => index !== place))}
            >
              <IconTrash size={15} stroke={1.8} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ justifySelf: 'start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => write([...extra, { name: '', value: '' }])}
        >
          <Trans>Додаткове поле</Trans>
        </Button>
      )}
    </div>
  );
}
