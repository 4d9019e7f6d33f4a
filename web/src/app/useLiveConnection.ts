import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LiveConnection } from '@/shared/live/connection';
import { LiveCache } from '@/shared/live/liveCache';
import { meQuery, useMe } from '@/shared/session/api';

/** Keeps the one socket open for as long as the employee stays signed in. */
export function useLiveConnection(): LiveConnection {
  const client = useQueryClient();
  const me = useMe();
  const [connection] = useState(() => makeConnection(client, me.event_number));
  useEffect(() => {
    connection.open();
    return () => connection.close();
  }, [connection]);
  return connection;
}

function makeConnection(client: QueryClient, start: number): LiveConnection {
  return new LiveConnection({
    url: `${window.location.origin.replace(/^http/, 'ws')}/live`,
    cache: new LiveCache(client, start),
    onDoubt: () => void client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}
