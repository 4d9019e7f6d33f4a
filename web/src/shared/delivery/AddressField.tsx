import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { streetsQuery } from './api';
import { PlaceBox } from './PlaceBox';

interface AddressFieldProps {
  readonly value: string;
  readonly city: string;
  /** The city's; without it the address is only a text. */
  readonly cityRef: string;
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
}

/** Where a courier goes: the street is found, house and flat are written after it. */
export function AddressField({ value, city, cityRef, onChange, ...props }: AddressFieldProps) {
  const { t } = useLingui();
  // Behind the comma it is about the house.
  const [typed] = useDebouncedValue(value.includes(',') ? '' : value.trim(), 250);
  const { data, isFetching } = useQuery(streetsQuery(city, cityRef, typed));
  const items = typed === '' || value.includes(',') ? [] : (data?.items ?? []);
  return (
    <PlaceBox
      {...props}
      label={t`Адреса для кур’єра`}
      placeholder={t`вул. Шевченка, 12, кв. 5`}
      text={value}
      isChosen={false}
      items={items.map(({ ref, name }) => ({ ref, name, hint: '' }))}
      isLoading={isFetching && typed !== ''}
      onType={onChange}
      onChoose={({ name }) => onChange(`${name}, `)}
    />
  );
}
