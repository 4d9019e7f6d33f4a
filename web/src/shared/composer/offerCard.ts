import type { Capabilities, OfferCard } from '@/shared/api/types';
import { fits } from '@/shared/lib/mediaTypes';
import { formatMoney } from '@/shared/lib/format';
import type { Insertion } from './port';

/** An offer as a client is shown it: its picture where the channel takes one, name and price. */
export function toInsertion(
  { name, price, picture }: OfferCard,
  { accepts, file_size_limit: most, image_size_limit: mostOfImage }: Capabilities,
  currency: string,
): Insertion {
  const text = `${name} — ${formatMoney(price, currency)}`;
  const isTaken =
    picture !== null &&
    picture.size <= Math.min(most, mostOfImage) &&
    accepts.some((pattern) => fits(picture.content_type, pattern));
  return { text, uploads: isTaken ? [picture] : [] };
}
