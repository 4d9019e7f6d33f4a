import { useLingui } from '@lingui/react/macro';
import { AddressField } from '@/shared/delivery/AddressField';
import { BranchField } from '@/shared/delivery/BranchField';
import { CityField } from '@/shared/delivery/CityField';
import { withText, type ChangeForm, type OrderForm } from './form';
import { TextField } from './TextField';
import type { ErrorOf } from './useErrors';

interface PartProps {
  readonly form: OrderForm;
  readonly onChange: ChangeForm;
  readonly errorOf: ErrorOf;
  readonly readOnly?: boolean | undefined;
}

interface PlaceFieldsProps extends PartProps {
  /** Whether the carrier is the one whose places are known. */
  readonly isListed: boolean;
}

/** The city and the branch: of the carrier's list, or as they are written. */
export function PlaceFields({ isListed, ...own }: PlaceFieldsProps) {
  return isListed ? <ListedFields {...own} /> : <TextFields {...own} />;
}

/** Whatever is typed is no place of the carrier's any more. */
function TextFields({ onChange, errorOf, ...own }: PartProps) {
  const { t } = useLingui();
  const write: ChangeForm = (next) => onChange((known) => ({ ...next(known), cityRef: '', branchRef: '' }));
  return (
    <>
      <TextField {...own} onChange={write} name="city" label={t`Місто`} error={errorOf('delivery.city')} />
      <TextField
        {...own}
        onChange={write}
        name="branch"
        label={t`Відділення`}
        error={errorOf('delivery.branch')}
      />
    </>
  );
}

function ListedFields({ form, onChange, errorOf, readOnly = false }: PartProps) {
  const { city = '', branch = '' } = form.texts;
  return (
    <>
      <CityField
        readOnly={readOnly}
        value={{ city, city_ref: form.cityRef }}
        error={errorOf('delivery.city')}
        onChange={(next) =>
          onChange((known) => ({
            ...known,
            cityRef: next.city_ref,
            // A branch of another city is none of this one.
            branchRef: '',
            texts: {
              ...known.texts,
              city: next.city,
              ...(known.branchRef !== '' && { branch: '' }),
            },
          }))
        }
      />
      <BranchField
        readOnly={readOnly}
        value={{ branch, branch_ref: form.branchRef }}
        cityRef={form.cityRef}
        error={errorOf('delivery.branch')}
        onChange={(next) =>
          onChange((known) => ({
            ...withText(known, 'branch', next.branch),
            branchRef: next.branch_ref,
          }))
        }
      />
    </>
  );
}

/** The address: streets of the carrier's list are offered, but for a parcel that waits at a branch. */
export function AddressPart({ isListed, form, onChange, errorOf, readOnly = false }: PlaceFieldsProps) {
  const { t } = useLingui();
  const { city = '', address = '' } = form.texts;
  const error = errorOf('delivery.address');
  if (!isListed || form.cityRef === '' || form.branchRef !== '') {
    const own = { form, onChange, readOnly, error };
    return <TextField {...own} name="address" label={t`Адреса`} />;
  }
  return (
    <AddressField
      readOnly={readOnly}
      value={address}
      city={city}
      cityRef={form.cityRef}
      error={error}
      onChange={(next) => onChange((known) => withText(known, 'address', next))}
    />
  );
}
