import { useLingui } from '@lingui/react/macro';
import {
  IconFileText,
  IconMessageCircle,
  IconSettings,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatPhone } from '@/shared/lib/phone';
import { useMe } from '@/shared/session/api';
import type { Permission } from '@/shared/session/permissions';
import { chatsQuery, clientsQuery } from './api';

/** Somewhere to go. */
export interface Goal {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: Icon;
  readonly go: () => void;
}

interface Group {
  readonly label: string;
  readonly goals: readonly Goal[];
}

/** What the words may mean: pages by name at once, chats and clients as the server finds them. */
export function useGoals(text: string): readonly Group[] {
  const { t } = useLingui();
  return [
    { label: t`Чати`, goals: useChats(text) },
    { label: t`Клієнти`, goals: useClients(text) },
    { label: t`Сторінки`, goals: usePages(text) },
  ];
}

function useChats(text: string): readonly Goal[] {
  const navigate = useNavigate();
  const { permissions } = useMe();
  const enabled = text !== '' && permissions.includes('chats.use');
  const { data } = useQuery({ ...chatsQuery(text), enabled });
  if (!enabled) return [];
  return (data?.items ?? []).map(({ chat, message, snippet }) => ({
    key: `chat-${chat.id}-${message?.seq ?? 0}`,
    label: chat.contact.name,
    description: message === null ? chat.channel.name : snippet,
    icon: IconMessageCircle,
    go: () =>
      void navigate({
        to: '/chats/$chatId',
        params: { chatId: String(chat.id) },
        search: message === null ? {} : { message: message.seq },
      }),
  }));
}

function useClients(text: string): readonly Goal[] {
  const navigate = useNavigate();
  const { permissions } = useMe();
  const enabled = text !== '' && permissions.includes('clients.view');
  const { data } = useQuery({ ...clientsQuery(text), enabled });
  if (!enabled) return [];
  return (data?.items ?? []).map(({ id, full_name, phones: [first] }) => {
    const phone = first === undefined ? '' : formatPhone(first);
    return {
      key: `client-${id}`,
      label: full_name === '' ? phone : full_name,
      ...(phone === '' ? {} : { description: phone }),
      icon: IconUser,
      go: () => void navigate({ to: '/clients/$clientId', params: { clientId: String(id) } }),
    };
  });
}

type PagePath =
  | '/chats'
  | '/orders'
  | '/clients'
  | '/products'
  | '/statistics'
  | '/profile'
  | '/administration/settings'
  | '/administration/messengers'
  | '/administration/employees';

interface PageGoal {
  readonly to: PagePath;
  readonly label: string;
  readonly needs?: Permission;
}

function usePages(text: string): readonly Goal[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { permissions } = useMe();
  const pages: readonly PageGoal[] = [
    { to: '/chats', label: t`Чати`, needs: 'chats.use' },
    { to: '/orders', label: t`Замовлення`, needs: 'orders.view' },
    { to: '/clients', label: t`Клієнти`, needs: 'clients.view' },
    { to: '/products', label: t`Товари`, needs: 'catalog.view' },
    { to: '/statistics', label: t`Статистика`, needs: 'statistics.view' },
    { to: '/profile', label: t`Мій профіль` },
    { to: '/administration/settings', label: t`Налаштування`, needs: 'administration' },
    { to: '/administration/messengers', label: t`Месенджери`, needs: 'administration' },
    { to: '/administration/employees', label: t`Співробітники`, needs: 'administration' },
  ];
  return pages
    .filter(({ needs }) => needs === undefined || permissions.includes(needs))
    .filter(({ label }) => label.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
    .map(({ to, label }) => ({
      key: to,
      label,
      icon: to.startsWith('/administration') ? IconSettings : IconFileText,
      go: () => void navigate({ to }),
    }));
}
