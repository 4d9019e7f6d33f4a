import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox, Text, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { WorkingSpan } from '@/shared/api/types';
import { intlLocale } from '@/shared/i18n/i18n';
import { isSound, usualSpan } from './week';
import classes from './Settings.module.css';

interface DayRowProps {
  readonly day: number;
  readonly spans: readonly WorkingSpan[];
  readonly onChange: (spans: readonly WorkingSpan[]) => void;
}

/** One day: whether the shop works, from when to when, and its break. */
export function DayRow({ day, spans, onChange }: DayRowProps) {
  const name = weekday(day);
  const last = spans.at(-1);
  const addBreak = () => onChange([...spans, { day, opens: last?.closes ?? '13:00', closes: '20:00' }]);
  return (
    <li className={classes.day}>
      <Checkbox
        className={classes.dayName ?? ''}
        label={name}
        checked={spans.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? [{ day, ...usualSpan }] : [])}
      />
      <div className={classes.spans}>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed">
            <Trans>вихідний</Trans>
          </Text>
        )}
        {spans.map((span, index) => (
          <SpanFields
            // Two spans of a day are told apart by nothing but their place.
            key={index}
            name={name}
            span={span}
            onChange={(changed) => onChange(spans.with(index, changed))}
            {...(index > 0 ? { onRemove: () => onChange(spans.toSpliced(index, 1)) } : {})}
          />
        ))}
        {!isSound(spans) && (
          <Text size="xs" c="error">
            <Trans>Перевірте години: вони мають іти вперед і не перетинатися</Trans>
          </Text>
        )}
      </div>
      {spans.length === 1 && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={addBreak}>
          <Trans>Додати перерву</Trans>
        </Button>
      )}
    </li>
  );
}

interface SpanFieldsProps {
  readonly name: string;
  readonly span: WorkingSpan;
  readonly onChange: (span: WorkingSpan) => void;
  readonly onRemove?: () => void;
}

function SpanFields({ name, span, onChange, onRemove }: SpanFieldsProps) {
  const { t } = useLingui();
  return (
    <div className={classes.span}>
      <TextInput
        type="time"
        size="xs"
        aria-label={t`${name}: початок`}
        value={span.opens}
        onChange={(event) => onChange({ ...span, opens: event.currentTarget.value })}
      />
      –
      <TextInput
        type="time"
        size="xs"
        aria-label={t`${name}: кінець`}
        // The field cannot say 24:00; midnight at the end of a day is written 00:00 there.
        value={span.closes === '24:00' ? '00:00' : span.closes}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...span, closes: value === '00:00' ? '24:00' : value })
        }
      />
      {onRemove !== undefined && (
        <Tooltip label={t`Прибрати`}>
          <ActionIcon variant="subtle" color="gray" aria-label={t`Прибрати`} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

/** «понеділок»; the fifth of January 1970 was one. */
function weekday(day: number): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlLocale(), options).format(Date.UTC(1970, 0, 5 + day));
}
