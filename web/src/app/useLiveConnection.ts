import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LiveConnection } from '@/shared/live/connection';
import { LiveCache } from '@/shared/live/liveCache';
import { meQuery, useMe } from '@/shared/session/api';
import { liveFamilies } from './liveFamilies';

/** Opens the one socket for as long as the employee stays signed in. */
export function useLiveConnection(): LiveConnection | null {
  const client = useQueryClient();
  const me = useMe();
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  const [cache] = useState(() => new LiveCache(client, liveFamilies, me.event_number));

  useEffect(() => {
    const askAgain = () => void client.invalidateQueries({ queryKey: meQuery.queryKey });
    const opened = new LiveConnection({
      url: liveUrl(),
      cache,
      onDoubt: askAgain,
    });
    setConnection(opened);
    return () => opened.close();
  }, [client, cache]);

  return connection;
}

function liveUrl(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}/live`;
}
