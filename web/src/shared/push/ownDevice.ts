const storageKey = 'kramar-push';

/** Whom this browser is called for, and by which of their devices; it stays with the browser. */
interface OwnDevice {
  readonly employeeId: number;
  readonly subscriptionId: number;
}

/** This browser as one of the employee's devices, or null while calls are off here. */
export function readOwnDevice(employeeId: number): OwnDevice | null {
  const [whose, subscriptionId] = (localStorage.getItem(storageKey) ?? '').split(':').map(Number);
  if (whose !== employeeId || !subscriptionId) return null;
  return { employeeId, subscriptionId };
}

export function writeOwnDevice({ employeeId, subscriptionId }: OwnDevice): void {
  localStorage.setItem(storageKey, `${employeeId}:${subscriptionId}`);
}

export function forgetOwnDevice(): void {
  localStorage.removeItem(storageKey);
}

/** Whether somebody is called here: then the page itself shows no notices of the system's. */
export function isCalledHere(): boolean {
  return localStorage.getItem(storageKey) !== null;
}
