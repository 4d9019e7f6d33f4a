import { alertsFamily } from '@/features/alerts/api';
import { catalogFamilies } from '@/features/catalog/families';
import { bulkFamily } from '@/features/bulk/api';
import { invitationsFamily } from '@/features/employees/families';
import { clientOrdersFamily } from '@/features/chat-orders/families';
import { chatFamily, chatListFamily, conversationFamily } from '@/features/chats/api';
import { orderFamily } from '@/features/order-card/families';
import { quickRepliesFamily } from '@/features/quick-replies/api';
import { mentionsFamily } from '@/features/team/api';
import { scheduledFamily } from '@/features/timing/api';
import { clientJobsFamily, clientListFamily } from '@/features/clients/families';
import { clientFamily, notesFamily } from '@/shared/clients/api';
import { savedFiltersFamily } from '@/features/chats/keptFilters';
import { channelsFamily, employeesFamily } from '@/shared/directory/api';
import { labelsFamily } from '@/shared/labels/api';
import { methodFamilies } from '@/shared/orders/methods';
import { orderStatusesFamily } from '@/shared/orders/statuses';
import type { LiveBinding } from '@/shared/live/family';
import { meFamily } from '@/shared/session/api';

/** Every family of queries that live events keep current. */
export const liveFamilies: readonly LiveBinding[] = [
  meFamily.binding,
  ...catalogFamilies,
  employeesFamily.binding,
  channelsFamily.binding,
  chatListFamily.binding,
  chatFamily.binding,
  conversationFamily.binding,
  invitationsFamily.binding,
  labelsFamily.binding,
  savedFiltersFamily.binding,
  scheduledFamily.binding,
  clientFamily.binding,
  clientListFamily.binding,
  clientJobsFamily.binding,
  notesFamily.binding,
  labelsFamily.binding,
  bulkFamily.binding,
  mentionsFamily.binding,
  quickRepliesFamily.binding,
  alertsFamily.binding,
  clientOrdersFamily.binding,
  orderStatusesFamily.binding,
  ...methodFamilies,
  orderFamily.binding,
];
