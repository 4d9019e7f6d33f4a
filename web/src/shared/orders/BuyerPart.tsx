import type { Client } from '@/shared/api/types';
import { ClientPick } from '@/shared/clients/ClientPick';
import { Buyer, type PartProps } from './Parts';

interface BuyerPartProps extends PartProps {
  /** Whose order it is. */
  readonly chosen: Pick<Client, 'id' | 'name'> | null;
  /** The card of that client, once it is here. */
  readonly client: Client | null;
}

/** Who buys: the client, and the names and the phone that stand on the parcel. */
export function BuyerPart({ chosen, client, ...own }: BuyerPartProps) {
  const { onChange, readOnly = false } = own;
  return (
    <Buyer {...own} client={client} isWhole>
      <ClientPick
        client={chosen}
        readOnly={readOnly}
        onChoose={(next) =>
          onChange((known) => ({ ...known, client: next && { id: next.id, name: next.name } }))
        }
      />
    </Buyer>
  );
}
