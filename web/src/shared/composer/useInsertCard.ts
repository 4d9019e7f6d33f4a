import { useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useInserting } from './inserting';
import { toInsertion } from './offerCard';

/** Puts an offer's card into the message: picture, name and price; `null` where nobody writes. */
export function useInsertCard() {
  const inserting = useInserting();
  const { currency } = useMe().company;
  const notifyError = useNotifyError();
  const asking = useMutation({
    mutationFn: (offerId: number) =>
      take(
        api.GET('/api/v1/offers/{offer_id}/card', { params: { path: { offer_id: offerId } } }),
      ),
  });
  if (inserting === null) return null;
  return {
    isPending: asking.isPending,
    insertCard: (offerId: number) =>
      asking.mutate(offerId, {
        onSuccess: (card) => inserting.insert(toInsertion(card, inserting.capabilities, currency)),
        onError: notifyError,
      }),
  };
}
