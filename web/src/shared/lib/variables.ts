/** The variables as the server knows them. */
export const variables = [
  'client.first_name',
  'client.last_name',
  'client.patronymic',
  'client.full_name',
  'contact.name',
  'contact.nickname',
  'me.first_name',
  'me.last_name',
  'me.full_name',
  'company.name',
  'channel.name',
  'order.number',
  'order.status',
  'order.total',
  'order.ttn',
  'date',
  'time',
] as const;

export type Variable = (typeof variables)[number];
