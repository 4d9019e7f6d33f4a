import type { Label } from '@/shared/api/types';
import { LabelChip } from '@/shared/ui/LabelChip';
import classes from './ChatList.module.css';

/** As many labels as a row has room for: the first, and how many more. */
export function RowLabels({ labels }: { readonly labels: readonly Label[] }) {
  const [first, ...others] = labels;
  if (first === undefined) return null;
  return (
    <span className={classes.labels} title={labels.map(({ name }) => name).join(', ')}>
      <LabelChip label={first} className={classes.label ?? ''} />
      {others.length > 0 && <span className={classes.moreLabels}>+{others.length}</span>}
    </span>
  );
}
