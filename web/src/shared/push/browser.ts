import { api, done, take } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { PushDevice } from '@/shared/api/types';
import { describeDevice } from '@/shared/lib/device';
import { forgetOwnDevice, readOwnDevice, writeOwnDevice } from './ownDevice';

/** Why calls could not be turned on: forbidden by the employee, or the browser's service is away. */
export class PushTroubleError extends Error {
  readonly reason: 'denied' | 'service';

  constructor(reason: 'denied' | 'service') {
    super(reason);
    this.reason = reason;
  }
}

/** A browser that does not reach its push service never says so. */
const patience = 20_000;

/** Asks the employee and the browser's push service, then tells the server where to call. */
export async function turnOn(employeeId: number, publicKey: string): Promise<PushDevice> {
  // First: browsers ask only as an answer to a press.
  if ((await Notification.requestPermission()) !== 'granted') throw new PushTroubleError('denied');
  const device = await tellServer(await subscribe(publicKey));
  writeOwnDevice({ employeeId, subscriptionId: device.id });
  return device;
}

/** Turns calls off on this browser. */
export async function turnOff(subscriptionId: number): Promise<void> {
  forgetOwnDevice();
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  await forgetDevice(subscriptionId);
}

/** Takes a device off the list; one that has gone already is gone. */
export async function forgetDevice(subscriptionId: number): Promise<void> {
  const path = { push_subscription_id: subscriptionId };
  try {
    await done(api.DELETE('/api/v1/me/push/{push_subscription_id}', { params: { path } }));
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error;
  }
}

/** Tells the server again where to call: after a new sign-in, password or key it has forgotten. */
export async function renew(employeeId: number): Promise<void> {
  if (readOwnDevice(employeeId) === null || Notification.permission !== 'granted') return;
  const { public_key } = await take(api.GET('/api/v1/me/push'));
  const device = await tellServer(await subscribe(public_key));
  writeOwnDevice({ employeeId, subscriptionId: device.id });
}

async function subscribe(publicKey: string): Promise<PushSubscription> {
  const key = decode(publicKey);
  try {
    return await Promise.race([askService(key), giveUp()]);
  } catch (error) {
    if (error instanceof DOMException) throw new PushTroubleError('service');
    throw error;
  }
}

async function askService(key: Uint8Array<ArrayBuffer>): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const kept = await pushManager.getSubscription();
  if (kept !== null && isFor(kept, key)) return kept;
  await kept?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

function giveUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new PushTroubleError('service')), patience);
  });
}

function tellServer(subscription: PushSubscription): Promise<PushDevice> {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  const device = describeDevice(navigator.userAgent);
  const body = { endpoint: endpoint ?? '', keys: { p256dh, auth }, device };
  return take(api.POST('/api/v1/me/push', { body }));
}

function isFor(subscription: PushSubscription, key: Uint8Array): boolean {
  const shown = subscription.options.applicationServerKey;
  return shown !== null && String(new Uint8Array(shown)) === String(key);
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
