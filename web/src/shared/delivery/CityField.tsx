import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { citiesQuery } from './api';
import { PlaceBox } from './PlaceBox';
import { useWhyText } from './useWhyText';

export interface CityValue {
  readonly city: string;
  /** The carrier's own; empty where the city is only a text. */
  readonly city_ref: string;
}

interface CityFieldProps {
  readonly value: CityValue;
  readonly size?: 'xs' | 'sm';
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
  readonly onChange: (value: CityValue) => void;
}

const shortest = 2;

/** A city of Nova Poshta's list; without a key, or while it is silent, a text. */
export function CityField({ value, onChange, ...props }: CityFieldProps) {
  const { t } = useLingui();
  const whyText = useWhyText();
  const [typed] = useDebouncedValue(value.city.trim(), 250);
  const wanted = value.city_ref === '' && typed.length >= shortest ? typed : '';
  const { data, isFetching } = useQuery(citiesQuery(wanted));
  const items = wanted === '' ? [] : (data?.items ?? []);
  return (
    <PlaceBox
      {...props}
      label={t`Місто`}
      placeholder={data?.available === true ? t`Почніть вводити назву` : ''}
      text={value.city}
      isChosen={value.city_ref !== ''}
      items={items.map(({ ref, name, area }) => ({ ref, name, hint: area }))}
      isLoading={isFetching && wanted !== ''}
      note={data && whyText(data.why)}
      onType={(city) => onChange({ city, city_ref: '' })}
      onChoose={({ ref, name }) => onChange({ city: name, city_ref: ref })}
    />
  );
}
