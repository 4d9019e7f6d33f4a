// The service worker: shows what the server calls about, and keeps the shell for a lost network.
// A page always comes from the network first, so that an upgrade is never hidden behind a cache;
// files with a hash in their names never change and come from the cache.
declare const self: ServiceWorkerGlobalScope;
/** Every file of this build, and those that each visit needs; written in by the build. */
declare const BUILD_FILES: readonly string[];
declare const FIRST_FILES: readonly string[];

const cacheName = 'kramar-shell';
const shell = '/chats';
const icon = '/static/app/icons/192.png';
const badge = '/static/app/icons/badge.png';

interface Call {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly path: string;
}

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([shell, ...FIRST_FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles());
});

self.addEventListener('message', ({ data }) => {
  if (isRecord(data) && data['type'] === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(openPage(request));
  else if (pathname.startsWith('/static/app/assets/')) event.respondWith(takeFile(request));
});

self.addEventListener('push', (event) => {
  const call = readCall(event.data);
  event.waitUntil(
    self.registration.showNotification(call.title, {
      body: call.body,
      tag: call.tag,
      icon,
      badge,
      data: { path: call.path },
      // A later word in the same chat takes the place of the first, and is heard too.
      ...{ renotify: true },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const data: unknown = event.notification.data;
  const path = isRecord(data) && typeof data['path'] === 'string' ? data['path'] : shell;
  event.waitUntil(show(path));
});

/** Brings an open window forward and leads it there; opens one where there is none. */
async function show(path: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const seen = windows.find(({ focused }) => focused) ?? windows[0];
  if (seen === undefined) {
    await self.clients.openWindow(path);
    return;
  }
  seen.postMessage({ type: 'open', path });
  await seen.focus();
}

async function openPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(shell);
    if (kept !== undefined) return kept;
    throw error;
  }
}

async function takeFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(cacheName);
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** Files of former builds; no page of theirs is open any more. */
async function forgetOldFiles(): Promise<void> {
  const kept = new Set([shell, ...BUILD_FILES]);
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    if (!kept.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** Pages are the application's; files, the shop's page and the API are not its shell. */
function isPage(pathname: string): boolean {
  return !/^\/(api|_allauth|files|hooks|live|metrics|operator|shop|static|widget)(\/|$)/.test(pathname);
}

/** Something must be shown for every call, or the browser takes the right to call away. */
function readCall(data: PushMessageData | null): Call {
  const call: unknown = readJson(data);
  const text = (name: string, otherwise: string) => {
    const value = isRecord(call) ? call[name] : undefined;
    return typeof value === 'string' ? value : otherwise;
  };
  return {
    title: text('title', 'Kramar'),
    body: text('body', ''),
    tag: text('tag', 'kramar'),
    path: text('path', shell),
  };
}

function readJson(data: PushMessageData | null): unknown {
  try {
    return data?.json();
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export {};
