import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { OrderJob } from '@/shared/api/types';
import { JobFile } from '@/shared/jobs/JobFile';
import { JobProgress as Progress } from '@/shared/jobs/JobProgress';
import { cancelJob, orderJobsQuery, undoJob } from './jobs';
import { OrderLink } from './OrderLink';
import classes from './Orders.module.css';

/** The employee's latest long work on orders. */
export function JobProgress() {
  const names = useJobName();
  const { data } = useQuery(orderJobsQuery);
  const job = data?.items[0];
  if (job === undefined) return null;
  return (
    <Progress
      job={job}
      list={orderJobsQuery.queryKey}
      name={names[job.kind]}
      gathering={<Trans>Збираємо замовлення…</Trans>}
      outcome={<Outcome job={job} />}
      notes={<Refused job={job} />}
      cancel={cancelJob}
      undo={undoJob}
    />
  );
}

function Outcome({ job: { id, kind, state, name, done } }: { readonly job: OrderJob }) {
  if (kind === 'export' && state === 'done') {
    return <JobFile href={`/api/v1/order-jobs/${id}/file`} name={name} />;
  }
  return (
    <Plural
      value={done}
      one="Готово: # замовлення"
      few="Готово: # замовлення"
      many="Готово: # замовлень"
      other="Готово: # замовлення"
    />
  );
}

/** Who could not be changed, and why. */
function Refused({ job: { refused, skipped } }: { readonly job: OrderJob }) {
  if (skipped === 0) return null;
  return (
    <details className={classes.refused}>
      <summary>
        <Plural
          value={skipped}
          one="Не змінено # замовлення"
          few="Не змінено # замовлення"
          many="Не змінено # замовлень"
          other="Не змінено # замовлення"
        />
      </summary>
      <ul>
        {refused.map(({ order_id: id, number, why }) => (
          <li key={id}>
            <OrderLink orderId={id}>№{number}</OrderLink>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useJobName(): Readonly<Record<OrderJob['kind'], string>> {
  const { t } = useLingui();
  return {
    status: t`Зміна статусу`,
    responsible: t`Зміна відповідального`,
    delete: t`Видалення замовлень`,
    export: t`Експорт замовлень`,
  };
}
