import { isRowId } from '@/shared/lib/rowId';

/** For whom and from which chat an order is made. */
export interface NewOrderSearch {
  readonly client?: number | undefined;
  readonly chat?: number | undefined;
}

export function readNewOrderSearch({ client, chat }: Readonly<Record<string, unknown>>): NewOrderSearch {
  return { ...(isRowId(client) && { client }), ...(isRowId(chat) && { chat }) };
}
