export const sessionsKey = ['own-sessions'] as const;
