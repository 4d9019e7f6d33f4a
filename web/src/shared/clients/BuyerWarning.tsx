import { Trans } from '@lingui/react/macro';
import type { Client } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { ReliabilityText } from './ReliabilityText';
import classes from './Reliability.module.css';

/** What is to be known before selling: the black list with its reason, and the share bought out. */
export function BuyerWarning({ client }: { readonly client: Client }) {
  const { blacklist, reliability } = client;
  return (
    <>
      {blacklist !== null && <Blacklisted mark={blacklist} />}
      {reliability.percentage !== null && (
        <div>
          <Trans>Викуп</Trans>: <ReliabilityText reliability={reliability} />
        </div>
      )}
    </>
  );
}

function Blacklisted({ mark }: { readonly mark: NonNullable<Client['blacklist']> }) {
  const author = mark.by?.name ?? '';
  const day = formatDate(mark.at);
  return (
    <div className={classes.warning} role="note">
      <strong>
        <Trans>Чорний список</Trans>
      </strong>
      : {mark.reason}
      <div>
        {author}, {day}
      </div>
    </div>
  );
}
