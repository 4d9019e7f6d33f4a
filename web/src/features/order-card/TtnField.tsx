import { useLingui } from '@lingui/react/macro';
import { FieldLine } from '@/shared/clients/FieldLine';
import type { Order } from '@/shared/api/types';
import { useSetTtn } from './api';

interface TtnFieldProps {
  readonly order: Order;
  readonly readOnly: boolean;
}

/** The waybill's number, written by hand; it saves itself when the field is left. */
export function TtnField({ order, readOnly }: TtnFieldProps) {
  const { t } = useLingui();
  const { mutateAsync } = useSetTtn(order.id);
  return (
    <FieldLine
      label={t`ТТН`}
      name="number"
      value={order.delivery.ttn}
      placeholder={t`Номер накладної`}
      readOnly={readOnly}
      onSave={mutateAsync}
    />
  );
}
