import type { components } from '@/shared/api/schema';

/** Codenames as the server knows them; it refuses by them, the screen only hides. */
export type Permission = components['schemas']['Permission'];
