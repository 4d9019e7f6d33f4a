import { useLingui } from '@lingui/react/macro';
import type { Client } from '@/shared/api/types';
import { formatPercentage } from '@/shared/lib/format';
import classes from './Reliability.module.css';

interface ReliabilityTextProps {
  readonly reliability: Client['reliability'];
}

/** Which share of a buyer's orders was bought out; nothing is said before the first has ended. */
export function ReliabilityText({ reliability }: ReliabilityTextProps) {
  const { t } = useLingui();
  const { percentage, bought_out: bought, refused, unclaimed } = reliability;
  if (percentage === null) return <span className={classes.none}>—</span>;
  const told = t`Викуплено: ${bought}, відмов: ${refused}, не забрано: ${unclaimed}`;
  return (
    <span className={classes.share} data-level={levelOf(percentage)} title={told}>
      {formatPercentage(percentage)}
    </span>
  );
}

function levelOf(percentage: number): 'good' | 'doubtful' | 'bad' {
  if (percentage >= 80) return 'good';
  return percentage >= 50 ? 'doubtful' : 'bad';
}
