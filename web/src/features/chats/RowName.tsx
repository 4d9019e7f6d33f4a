import type { Chat } from '@/shared/api/types';
import classes from './ChatList.module.css';

/** The contact's name, and the client's where it says something else. */
export function RowName({ chat }: { readonly chat: Chat }) {
  const name = chat.contact.name;
  const client = chat.client?.name;
  const says = client !== undefined && !isWithin(name, client);
  return (
    <span className={classes.name} title={client ?? name}>
      {name}
      {says && <span className={classes.clientName}> · {client}</span>}
    </span>
  );
}

/** «Ірина Бойко» is within «Бойко Ірина Олегівна». */
function isWithin(name: string, client: string): boolean {
  const words = new Set(client.toLowerCase().split(/\s+/));
  return name.toLowerCase().split(/\s+/).every((word) => words.has(word));
}
