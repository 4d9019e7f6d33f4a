import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { formatDay, formatNumber } from '@/shared/lib/format';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { orderSourcesQuery } from '@/shared/orders/methods';
import { carriers, statusGroups, useCarrierNames, useGroupNames } from '@/shared/orders/names';
import { usePaymentName } from './names';
import { changed, cleared, isNarrowed, payments, wordsOf, type OrderSearch } from './search';
import { useOfferName } from './useOfferName';
import classes from './Orders.module.css';

interface FilterChipsProps {
  readonly search: OrderSearch;
  readonly onChange: (search: OrderSearch) => void;
}

type FilterName = Exclude<keyof OrderSearch, 'sort' | 'order' | 'q'>;

/** What narrows the list, in words; each can be taken off, and all at once. */
export function FilterChips({ search, onChange }: FilterChipsProps) {
  const { t } = useLingui();
  const texts = useTexts(search);
  const shown = texts.filter(({ name }) => search[name] !== undefined);
  if (!isNarrowed(search)) return null;
  return (
    <ul className={classes.chips} aria-label={t`Вибрані фільтри`}>
      {shown.map(({ name, label, text }) => (
        <li key={name} className={classes.chip}>
          <span className={classes.text} title={text}>
            {label}: {text}
          </span>
          <CloseButton
            size="xs"
            aria-label={t`Прибрати фільтр: ${label}`}
            onClick={() => onChange(changed(search, { [name]: null }))}
          />
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(cleared(search))}>
          <Trans>Очистити</Trans>
        </Button>
      </li>
    </ul>
  );
}

interface FilterText {
  readonly name: FilterName;
  readonly label: string;
  readonly text: string;
}

function useTexts(search: OrderSearch): readonly FilterText[] {
  const listed = useListed(search);
  const spans = useSpans(search);
  return [...listed, ...spans];
}

function useListed(search: OrderSearch): readonly FilterText[] {
  const { t } = useLingui();
  const statuses = useQuery(orderStatusesQuery).data?.items ?? [];
  const people = useQuery(employeesQuery).data?.items ?? [];
  const sources = useQuery({ ...orderSourcesQuery, enabled: search.source !== undefined }).data?.items;
  const groupNames = useGroupNames();
  const carrierNames = useCarrierNames();
  const paymentNames = usePaymentName();
  const person = (word: string) => {
    if (word === 'me') return t`Я`;
    if (word === 'none') return t`Без відповідального`;
    return people.find(({ id }) => String(id) === word)?.short_name ?? word;
  };
  const among = (name: 'group' | 'carrier' | 'payment', names: Readonly<Record<string, string>>) =>
    wordsOf(search[name]).map((word) => names[word] ?? word);
  const named = (words: readonly string[], rows: readonly { id: number; name: string }[]) =>
    words.map((word) => rows.find(({ id }) => String(id) === word)?.name ?? word);
  const offer = useOfferName(search.offer);
  return [
    { name: 'status', label: t`Статус`, text: named(wordsOf(search.status), statuses).join(', ') },
    { name: 'group', label: t`Група`, text: among('group', only(statusGroups, groupNames)).join(', ') },
    {
      name: 'responsible',
      label: t`Відповідальний`,
      text: wordsOf(search.responsible).map(person).join(', '),
    },
    { name: 'source', label: t`Джерело`, text: named(wordsOf(search.source), sources ?? []).join(', ') },
    {
      name: 'carrier',
      label: t`Перевізник`,
      text: among('carrier', only(carriers, carrierNames)).join(', '),
    },
    {
      name: 'payment',
      label: t`Оплата`,
      text: among('payment', only(payments, paymentNames)).join(', '),
    },
    { name: 'offer', label: t`Товар`, text: offer },
    { name: 'utm_source', label: 'utm_source', text: markText(search.utm_source, t`немає`) },
    { name: 'utm_campaign', label: 'utm_campaign', text: markText(search.utm_campaign, t`немає`) },
  ];
}

function useSpans(search: OrderSearch): readonly FilterText[] {
  const { t } = useLingui();
  const { created_from: from = '', created_to: to = '', total_from = 0, total_to = 0 } = search;
  return [
    { name: 'created_from', label: t`Створено від`, text: from === '' ? '' : formatDay(from) },
    { name: 'created_to', label: t`Створено до`, text: to === '' ? '' : formatDay(to) },
    { name: 'total_from', label: t`Сума від`, text: formatNumber(total_from) },
    { name: 'total_to', label: t`Сума до`, text: formatNumber(total_to) },
  ];
}

function markText(mark: OrderSearch['utm_source'], none: string): string {
  return mark === 'none' ? none : String(mark ?? '');
}

function only<Name extends string>(
  names: readonly Name[],
  titles: Readonly<Record<Name, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, titles[name]]));
}
