import { Trans } from '@lingui/react/macro';
import type { OfferChoice } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';

/** How many are left to be sold. */
export function Left({ offer }: { readonly offer: OfferChoice }) {
  const left = formatNumber(offer.available);
  if (!offer.tracks_stock) return <Trans>залишок не рахується</Trans>;
  return offer.available > 0 ? <Trans>є {left}</Trans> : <Trans>немає в наявності</Trans>;
}
