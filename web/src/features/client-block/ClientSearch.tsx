import type { Chat } from '@/shared/api/types';
import { ClientSearch as Search } from '@/shared/clients/ClientSearch';
import { useLink } from './api';

/** «Телефон або прізвище»: suggests clients while one types; choosing links the chat. */
export function ClientSearch({ chat }: { readonly chat: Chat }) {
  const linking = useLink(chat.id);
  return (
    <Search
      isBusy={linking.isPending}
      error={linking.error}
      onType={linking.reset}
      onChoose={({ id }) => linking.mutate(id)}
    />
  );
}
