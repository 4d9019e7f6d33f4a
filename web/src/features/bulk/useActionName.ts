import { useLingui } from '@lingui/react/macro';
import type { BulkAction } from '@/shared/api/types';

export function useActionName(): Readonly<Record<BulkAction['action'], string>> {
  const { t } = useLingui();
  return {
    label: t`Поставити мітку`,
    unlabel: t`Зняти мітку`,
    hand_over: t`Передати чати`,
    close: t`Закрити чати`,
    read: t`Позначити прочитаними`,
  };
}
