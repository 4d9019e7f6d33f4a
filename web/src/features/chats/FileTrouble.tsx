import { Trans } from '@lingui/react/macro';
import { formatFileSize } from '@/shared/lib/format';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { UploadTrouble } from './drafts';

/** Why a file does not go, in a few words beside its name. */
interface FileTroubleProps {
  readonly trouble: UploadTrouble | { readonly why: 'program' };
  readonly size: number;
}

/** Why a file does not go, in a few words beside its name. */
export function FileTrouble({ trouble, size }: FileTroubleProps) {
  const errorText = useErrorText();
  switch (trouble.why) {
    case 'type':
      return <Trans>канал не приймає такий тип</Trans>;
    case 'empty':
      return <Trans>порожній файл</Trans>;
    case 'program':
      return <Trans>програми не приймаються</Trans>;
    case 'gone':
      return <Trans>файл зник або змінився, прочитати його не вдалося</Trans>;
    case 'server':
      return errorText(trouble.error);
    case 'size': {
      const has = formatFileSize(size);
      const most = formatFileSize(trouble.limit);
      return (
        <Trans>
          {has}, а канал приймає до {most}
        </Trans>
      );
    }
  }
}
