import { Plural, Trans } from '@lingui/react/macro';
import { formatDate } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import classes from './UserMenu.module.css';

const daysWorthWarning = 7;

/** The company's plan: its name, until when it is paid, how many days are left. */
export function PlanSummary() {
  const { subscription } = useMe();
  if (subscription === null) return null;
  const { plan, paid_until: paidUntil, days_left: daysLeft } = subscription;
  return (
    <div className={classes.plan}>
      <div>
        <Trans>
          Тариф <strong>{plan}</strong>
        </Trans>
      </div>
      <p data-soon={daysLeft <= daysWorthWarning}>
        <Trans>Оплачено до {formatDate(paidUntil)}</Trans>
        {' · '}
        {daysLeft < 0 ? <DaysOverdue days={-daysLeft} /> : <DaysLeft days={daysLeft} />}
      </p>
    </div>
  );
}

function DaysLeft({ days }: { readonly days: number }) {
  return (
    <Plural
      value={days}
      _0="останній день"
      one="лишився # день"
      few="лишилося # дні"
      many="лишилося # днів"
      other="лишилося # дня"
    />
  );
}

function DaysOverdue({ days }: { readonly days: number }) {
  return (
    <Plural
      value={days}
      one="прострочено на # день"
      few="прострочено на # дні"
      many="прострочено на # днів"
      other="прострочено на # дня"
    />
  );
}
