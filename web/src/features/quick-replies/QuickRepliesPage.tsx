import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Center, Group, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPlus, IconRocket, IconSearch, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { Dialog } from '@/shared/ui/Dialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { quickRepliesQuery } from './api';
import { ImportDialog } from './ImportDialog';
import { isFound } from './matching';
import { ReplyForm } from './ReplyForm';
import { ReplyRow } from './ReplyRow';
import classes from './QuickReplies.module.css';

/** Administration → Месенджери → Швидкі відповіді: the whole list, its export and import. */
export function QuickRepliesPage() {
  const { t } = useLingui();
  const replies = useQuery({ ...quickRepliesQuery, refetchOnMount: 'always' });
  const [edited, setEdited] = useState<QuickReply | 'new' | null>(null);
  const [importing, dialog] = useDisclosure(false);
  const folders = [...new Set((replies.data?.items ?? []).map(({ folder }) => folder))];
  return (
    <Page
      title={<Trans>Швидкі відповіді</Trans>}
      description={<Trans>Заготовки, які вставляють у чат за символами активації</Trans>}
      action={
        <Group gap="xs">
          <Button
            component="a"
            href="/api/v1/quick-replies/export.csv"
            download
            variant="default"
            leftSection={<IconDownload size={18} />}
          >
            <Trans>Експорт</Trans>
          </Button>
          <Button variant="default" leftSection={<IconUpload size={18} />} onClick={dialog.open}>
            <Trans>Імпорт</Trans>
          </Button>
          <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited('new')}>
            <Trans>Додати</Trans>
          </Button>
        </Group>
      }
    >
      <QueryView query={replies}>
        {({ items }) => (items.length === 0 ? <NoReplies /> : <Folders items={items} onEdit={setEdited} />)}
      </QueryView>
      {edited !== null && (
        <Dialog
          title={edited === 'new' ? t`Нова швидка відповідь` : t`Швидка відповідь`}
          onClose={() => setEdited(null)}
        >
          <ReplyForm
            reply={edited === 'new' ? null : edited}
            folders={folders.filter((folder) => folder !== '')}
            onClose={() => setEdited(null)}
          />
        </Dialog>
      )}
      {importing && <ImportDialog onClose={dialog.close} />}
    </Page>
  );
}

interface FoldersProps {
  readonly items: readonly QuickReply[];
  readonly onEdit: (reply: QuickReply) => void;
}

function Folders({ items, onEdit }: FoldersProps) {
  const { t } = useLingui();
  const me = useMe();
  const [words, setWords] = useState('');
  const found = items.filter((reply) => isFound(reply, words));
  const folders = [...new Set(found.map(({ folder }) => folder))].sort((left, right) =>
    left.localeCompare(right, 'uk'),
  );
  return (
    <>
      <TextInput
        mb="md"
        maw="24rem"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        placeholder={t`Пошук за символами або текстом`}
        aria-label={t`Пошук швидкої відповіді`}
        leftSection={<IconSearch size={16} />}
      />
      {folders.map((folder) => (
        <Section key={folder} title={folder === '' ? <Trans>Без папки</Trans> : folder}>
          <ul className={classes.rows}>
            {found
              .filter((reply) => reply.folder === folder)
              .map((reply) => (
                <ReplyRow key={reply.id} reply={reply} me={me} onEdit={onEdit} />
              ))}
          </ul>
        </Section>
      ))}
      {found.length === 0 && (
        <Center p="lg" c="dimmed">
          <Trans>Нічого не знайдено</Trans>
        </Center>
      )}
    </>
  );
}

function NoReplies() {
  return (
    <Center mih="40vh">
      <EmptyState icon={IconRocket} title={<Trans>Заготовок ще немає</Trans>}>
        <Trans>Додайте першу або візьміть готові з таблиці CSV: activation, text, folder, label.</Trans>
      </EmptyState>
    </Center>
  );
}
