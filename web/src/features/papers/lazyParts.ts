import { lazy } from 'react';

// Opened seldom: its script is asked for when it is.

export const PaymentDialog = lazy(async () => {
  const { PaymentDialog } = await import('./PaymentDialog');
  return { default: PaymentDialog };
});
