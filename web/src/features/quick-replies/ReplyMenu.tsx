import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Center, Chip, Group, TextInput, Title } from '@mantine/core';
import { IconPlus, IconRocket, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { useCan, useMe } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { QueryView } from '@/shared/ui/QueryView';
import { quickRepliesQuery } from './api';
import { isFound } from './matching';
import { ReplyForm } from './ReplyForm';
import { ReplyPreview } from './ReplyPreview';
import { ReplyRow } from './ReplyRow';
import { useFirstFocus } from './useFirstFocus';
import classes from './QuickReplies.module.css';

interface ReplyMenuProps {
  readonly chatId: number;
  readonly onChoose: (reply: QuickReply) => void;
  readonly onEditing: (isEditing: boolean) => void;
}

/** The rocket's menu: the list, or the form in its place. */
export function ReplyMenu({ chatId, onChoose, onEditing }: ReplyMenuProps) {
  const [edited, setShown] = useState<QuickReply | 'new' | null>(null);
  const replies = useQuery({ ...quickRepliesQuery, refetchOnMount: 'always' });
  const setEdited = (reply: QuickReply | 'new' | null) => {
    setShown(reply);
    onEditing(reply !== null);
  };
  const mayAdd = useCan('chats.take');
  if (edited !== null) {
    return (
      <div className={classes.formView}>
        <Title order={2} size="h3" mb="sm">
          {edited === 'new' ? <Trans>Нова швидка відповідь</Trans> : <Trans>Швидка відповідь</Trans>}
        </Title>
        <ReplyForm
          reply={edited === 'new' ? null : edited}
          folders={foldersOf(replies.data?.items ?? [])}
          onClose={() => setEdited(null)}
        />
      </div>
    );
  }
  return (
    <div className={classes.menuList}>
      <Group justify="space-between" px="sm" pt="sm">
        <Title order={2} size="h3">
          <Trans>Швидкі відповіді</Trans>
        </Title>
        {mayAdd && (
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            <Trans>Додати</Trans>
          </Button>
        )}
      </Group>
      <QueryView query={replies}>
        {({ items }) => (
          <ReplyList items={items} chatId={chatId} onChoose={onChoose} onEdit={setEdited} />
        )}
      </QueryView>
    </div>
  );
}

interface ReplyListProps {
  readonly items: readonly QuickReply[];
  readonly chatId: number;
  readonly onChoose: (reply: QuickReply) => void;
  readonly onEdit: (reply: QuickReply) => void;
}

const own = 'own';

function ReplyList({ items, chatId, onChoose, onEdit }: ReplyListProps) {
  const { t } = useLingui();
  const me = useMe();
  const search = useFirstFocus();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState('');
  const [shown, setShown] = useState<number | null>(null);
  const folders = foldersOf(items);
  const found = items.filter((reply) => isIn(reply, place) && isFound(reply, words));
  const first = found[0];
  if (items.length === 0) return <NothingYet />;
  return (
    <div onKeyDown={walkRows} role="presentation" className={classes.listView}>
      <TextInput
        ref={search}
        m="sm"
        mb="xs"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && first !== undefined && onChoose(first)}
        placeholder={t`Пошук за символами або текстом`}
        aria-label={t`Пошук швидкої відповіді`}
        leftSection={<IconSearch size={16} />}
      />
      {(folders.length > 0 || items.some(({ is_shared }) => !is_shared)) && (
        <Chip.Group value={place} onChange={setPlace}>
          <Group gap={6} px="sm" pb="xs" role="group" aria-label={t`Папки`}>
            <Chip size="xs" value="">{t`Усі`}</Chip>
            {items.some(({ is_shared }) => !is_shared) && <Chip size="xs" value={own}>{t`Мої`}</Chip>}
            {folders.map((folder) => (
              <Chip key={folder} size="xs" value={`/${folder}`}>
                {folder}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <ul className={classes.rows} aria-label={t`Швидкі відповіді`}>
        {found.map((reply) => (
          <ReplyRow
            key={reply.id}
            reply={reply}
            me={me}
            onChoose={onChoose}
            onEdit={onEdit}
            onShow={() => setShown(reply.id)}
            onGone={() => search.current?.focus()}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <Center p="md" c="dimmed">
          <Trans>Нічого не знайдено</Trans>
        </Center>
      )}
      {shown !== null && found.some(({ id }) => id === shown) && (
        <ReplyPreview replyId={shown} chatId={chatId} />
      )}
    </div>
  );
}

function NothingYet() {
  return (
    <Center p="lg">
      <EmptyState icon={IconRocket} title={<Trans>Заготовок ще немає</Trans>}>
        <Trans>
          Додайте відповідь, яку часто пишете: кілька символів, наприклад !дост, — і вона в полі.
        </Trans>
      </EmptyState>
    </Center>
  );
}

function isIn(reply: QuickReply, place: string): boolean {
  if (place === '') return true;
  return place === own ? !reply.is_shared : `/${reply.folder}` === place;
}

function foldersOf(items: readonly QuickReply[]): readonly string[] {
  const names = new Set(items.map(({ folder }) => folder).filter((folder) => folder !== ''));
  return [...names].sort((left, right) => left.localeCompare(right, 'uk'));
}

/** Arrows walk from the search through the rows. */
function walkRows(event: KeyboardEvent) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-reply]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1 && by === -1) return;
  event.preventDefault();
  rows[at + by]?.focus();
}
