import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader } from '@mantine/core';
import { IconDownload, IconFileOff, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Attachment } from '@/shared/api/types';
import { formatFileSize } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useActs } from './conversationActs';
import { useFetchAgain } from './messageCalls';
import { TypeIcon } from './TypeIcon';
import classes from './Attachments.module.css';

/** A file to look at or to download, or why it is not here. */
export function FileCard({ attachment }: { readonly attachment: Attachment }) {
  const { name, state, url } = attachment;
  const title = name !== '' ? name : <Trans>Файл</Trans>;
  if (state === 'ready' && url !== null) {
    return isShownPdf(attachment) ? (
      <PdfCard attachment={attachment} url={url} />
    ) : (
      <a className={classes.card} href={url} download={name} target="_blank" rel="noopener">
        <Face icon={<TypeIcon type={attachment.content_type} name={name} size={22} />} title={title}>
          <Facts {...attachment} />
        </Face>
        <IconDownload size={18} className={classes.cardAct} aria-hidden />
      </a>
    );
  }
  const isPending = state === 'pending';
  return (
    <div className={classes.card} data-lost={!isPending || undefined}>
      <Face
        icon={isPending ? <Loader size={16} color="gray" /> : <IconFileOff size={19} aria-hidden />}
        title={title}
      >
        <WhyNotHere state={state} />
      </Face>
      {state === 'failed' && attachment.id > 0 && <FetchAgain attachment={attachment} />}
    </div>
  );
}

/** The messenger may give it after all. */
function FetchAgain({ attachment }: { readonly attachment: Attachment }) {
  const { t } = useLingui();
  const { canAnswer, chatId } = useActs();
  const fetching = useFetchAgain(chatId);
  const notifyError = useNotifyError();
  if (!canAnswer) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.cardAct}
      aria-label={t`Завантажити ще раз`}
      title={t`Завантажити ще раз`}
      loading={fetching.isPending}
      onClick={() => fetching.mutate(attachment.id, { onError: notifyError })}
    >
      <IconRefresh size={18} />
    </ActionIcon>
  );
}

/** Phones have no reader of PDF in the page: there it is a file like any other. */
function isShownPdf({ content_type, id }: Attachment): boolean {
  return content_type === 'application/pdf' && navigator.pdfViewerEnabled && id > 0;
}

function PdfCard({ attachment, url }: { readonly attachment: Attachment; readonly url: string }) {
  const { t } = useLingui();
  const { showFile } = useActs();
  const { id, name } = attachment;
  return (
    <div className={classes.card}>
      <button
        type="button"
        className={classes.cardButton}
        aria-label={t`Переглянути ${name}`}
        onClick={() => showFile(id)}
      >
        <Face icon={<TypeIcon type={attachment.content_type} name={name} size={22} />} title={name}>
          <Facts {...attachment} />
        </Face>
      </button>
      <a
        className={classes.cardAct}
        href={url}
        download={name}
        aria-label={t`Завантажити ${name}`}
        title={t`Завантажити`}
      >
        <IconDownload size={18} aria-hidden />
      </a>
    </div>
  );
}

/** «PDF · 1,2 МБ» */
function Facts({ name, size }: Pick<Attachment, 'name' | 'size'>) {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase();
  return [ending, size === null ? undefined : formatFileSize(size)]
    .filter((fact) => fact !== undefined)
    .join(' · ');
}

function WhyNotHere({ state }: { readonly state: Attachment['state'] }) {
  if (state === 'pending') return <Trans>Завантажується…</Trans>;
  if (state === 'too_large') return <Trans>Завеликий: канал його не віддає</Trans>;
  return <Trans>Не вдалося отримати файл</Trans>;
}

interface FaceProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

function Face({ icon, title, children }: FaceProps) {
  return (
    <>
      <span className={classes.cardIcon}>{icon}</span>
      <span className={classes.cardBody}>
        <span className={classes.cardTitle}>{title}</span>
        <span className={classes.cardNote}>{children}</span>
      </span>
    </>
  );
}
