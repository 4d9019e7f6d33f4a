import { meFamily } from '@/shared/session/api';
import type { LiveBinding } from '@/shared/live/family';

/** Every family of queries that live events keep current. */
export const liveFamilies: readonly LiveBinding[] = [meFamily.binding];
