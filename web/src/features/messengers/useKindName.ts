import { useLingui } from '@lingui/react/macro';
import type { ChannelKind } from '@/shared/api/types';
import { channelKindNames } from '@/shared/ui/ChannelMark';

/** What a kind of channel is called on the screen. */
export function useKindName(): (kind: ChannelKind) => string {
  const { t } = useLingui();
  return (kind) => (kind === 'widget' ? t`Чат на сайті` : (channelKindNames[kind] ?? kind));
}
