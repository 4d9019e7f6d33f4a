import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { JobProgress } from '@/shared/jobs/JobProgress';
import { SkippedReasons } from '@/shared/jobs/SkippedReasons';
import { bulkActionsQuery, cancelBulkAction, undoBulkAction } from './api';
import { useActionName } from './useActionName';
import { useReasons } from './useReasons';

/** The newest action on many chats, in the corner of every page. */
export function BulkProgress() {
  const names = useActionName();
  const reasons = useReasons();
  const { data } = useQuery(bulkActionsQuery);
  const action = data?.items[0];
  if (action === undefined) return null;
  return (
    <JobProgress
      floating
      job={action}
      list={bulkActionsQuery.queryKey}
      name={names[action.action]}
      gathering={<Trans>Збираємо чати…</Trans>}
      outcome={
        <Plural
          value={action.done}
          one="Готово: # чат"
          few="Готово: # чати"
          many="Готово: # чатів"
          other="Готово: # чату"
        />
      }
      notes={<SkippedReasons counts={action.skipped_reasons} words={reasons} />}
      cancel={cancelBulkAction}
      undo={undoBulkAction}
    />
  );
}
