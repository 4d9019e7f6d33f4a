/** What this browser makes of calls: ready, or why not. */
export type Ability = 'ready' | 'denied' | 'install' | 'insecure' | 'unsupported';

/** What is asked of the browser; a test brings its own. */
interface Surroundings {
  readonly isSecure: boolean;
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly isInstalled: boolean;
  readonly hasPush: boolean;
  readonly permission: NotificationPermission | null;
}

export function judgeAbility(around: Surroundings): Ability {
  if (!around.isSecure) return 'insecure';
  // Safari on a phone has push in installed applications alone.
  if (isIos(around) && !around.isInstalled) return 'install';
  if (!around.hasPush || around.permission === null) return 'unsupported';
  return around.permission === 'denied' ? 'denied' : 'ready';
}

export function lookAround(): Surroundings {
  return {
    isSecure: window.isSecureContext,
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isInstalled: window.matchMedia('(display-mode: standalone)').matches,
    hasPush: 'serviceWorker' in navigator && 'PushManager' in window,
    permission: 'Notification' in window ? Notification.permission : null,
  };
}

/** An iPad calls itself a Mac, but no Mac is touched. */
function isIos({ userAgent, touchPoints }: Surroundings): boolean {
  return /iPhone|iPad/.test(userAgent) || (userAgent.includes('Macintosh') && touchPoints > 1);
}
