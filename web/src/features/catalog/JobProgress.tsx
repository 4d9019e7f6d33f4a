import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { JobProgress as Progress } from '@/shared/jobs/JobProgress';
import { SkippedReasons } from '@/shared/jobs/SkippedReasons';
import { cancelJob, jobsQuery, undoJob } from './jobs';
import { useBulkReasons } from './useBulkReasons';
import classes from './Catalog.module.css';

/** The employee's latest change of many products. */
export function JobProgress() {
  const { t } = useLingui();
  const reasons = useBulkReasons();
  const { data } = useQuery(jobsQuery);
  const job = data?.items[0];
  if (job === undefined) return null;
  return (
    <div className={classes.job}>
      <Progress
        job={job}
        list={jobsQuery.queryKey}
        name={t`Зміна товарів`}
        gathering={<Trans>Збираємо товари…</Trans>}
        outcome={
          <Plural
            value={job.done}
            one="Змінено # товар"
            few="Змінено # товари"
            many="Змінено # товарів"
            other="Змінено # товару"
          />
        }
        notes={<SkippedReasons counts={job.skipped_reasons} words={reasons} />}
        cancel={cancelJob}
        undo={undoJob}
      />
    </div>
  );
}
