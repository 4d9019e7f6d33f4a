import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { branchesQuery } from './api';
import { PlaceBox } from './PlaceBox';

export interface BranchValue {
  readonly branch: string;
  /** The carrier's own; empty where the branch is only a text. */
  readonly branch_ref: string;
}

interface BranchFieldProps {
  readonly value: BranchValue;
  /** The city's; without it the branch is a text. */
  readonly cityRef: string;
  readonly size?: 'xs' | 'sm';
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
  readonly onChange: (value: BranchValue) => void;
}

/** A branch or a postomat of the chosen city, found by number or street. */
export function BranchField({ value, cityRef, onChange, ...props }: BranchFieldProps) {
  const { t } = useLingui();
  const [typed] = useDebouncedValue(value.branch.trim(), 250);
  const wanted = value.branch_ref === '' ? typed : '';
  const { data, isFetching } = useQuery(branchesQuery(cityRef, wanted));
  const items = cityRef === '' ? [] : (data?.items ?? []);
  return (
    <PlaceBox
      {...props}
      label={t`Відділення`}
      placeholder={cityRef === '' ? '' : t`Номер або вулиця`}
      text={value.branch}
      isChosen={value.branch_ref !== ''}
      items={items.map(({ ref, name }) => ({ ref, name, hint: '' }))}
      isLoading={isFetching && wanted !== ''}
      onType={(branch) => onChange({ branch, branch_ref: '' })}
      onChoose={({ ref, name }) => onChange({ branch: name, branch_ref: ref })}
    />
  );
}
