import { Trans } from '@lingui/react/macro';
import type { Order } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import { useMe } from '@/shared/session/api';
import { useMoney } from '@/shared/session/useMoney';
import { CompanyLogo } from '@/shared/ui/CompanyLogo';
import classes from './Papers.module.css';

interface SheetProps {
  readonly order: Order;
  readonly isSlip: boolean;
}

/** One order on paper. */
export function Sheet({ order, isSlip }: SheetProps) {
  const { number } = order;
  const { logo_url: logo, name } = useMe().company;
  return (
    <article className={classes.sheet} data-slip={isSlip || undefined}>
      {logo !== null && !isSlip && (
        <div className={classes.logo}>
          <CompanyLogo url={logo} name={name} />
        </div>
      )}
      <div className={classes.head}>
        <h1 className={classes.number}>
          <Trans>Замовлення №{number}</Trans>
        </h1>
        <span>{formatDate(order.created_at)}</span>
      </div>
      <Buyer order={order} />
      <Lines order={order} isSlip={isSlip} />
      {!isSlip && <Sums order={order} />}
      {order.comment !== '' && <p>{order.comment}</p>}
    </article>
  );
}

function Buyer({ order }: { readonly order: Order }) {
  const { buyer, delivery } = order;
  const { ttn } = delivery;
  // A number that is broken over two lines is read wrong: its spaces hold.
  const phone = buyer.phone && formatPhone(buyer.phone).replaceAll(' ', '\u00a0');
  const who = [buyer.full_name, phone].filter(Boolean).join(', ');
  const { method, city, branch, address } = delivery;
  const where = [method?.name, city, branch, address].filter(Boolean).join(', ');
  return (
    <>
      {who !== '' && <div>{who}</div>}
      {where !== '' && <div>{where}</div>}
      {ttn !== '' && (
        <div>
          <Trans>ТТН {ttn}</Trans>
        </div>
      )}
    </>
  );
}

function Lines({ order, isSlip }: SheetProps) {
  const { money } = useMoney();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {isSlip && (
            <th>
              <Trans>Взято</Trans>
            </th>
          )}
          <th>
            <Trans>Артикул</Trans>
          </th>
          <th>
            <Trans>Товар</Trans>
          </th>
          <th className={classes.figure}>
            <Trans>Кількість</Trans>
          </th>
          {!isSlip && (
            <th className={classes.figure}>
              <Trans>Сума</Trans>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            {isSlip && (
              <td>
                <span className={classes.box} />
              </td>
            )}
            <td>{line.sku}</td>
            <td>{line.name}</td>
            <td className={classes.figure}>{line.quantity}</td>
            {!isSlip && <td className={classes.figure}>{money(line.total)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums({ order }: { readonly order: Order }) {
  const { money } = useMoney();
  const { payment, delivery, discount } = order;
  const [total, due] = [money(order.total), money(payment.due)];
  const [price, taken] = [money(delivery.price), money(discount)];
  return (
    <div className={classes.head}>
      <span>{payment.method?.name}</span>
      {Number(discount) > 0 && (
        <span>
          <Trans>Знижка {taken}</Trans>
        </span>
      )}
      {Number(delivery.price) > 0 && (
        <span>
          <Trans>Доставка {price}</Trans>
        </span>
      )}
      <span>
        <Trans>
          Разом {total}, до сплати {due}
        </Trans>
      </span>
    </div>
  );
}
