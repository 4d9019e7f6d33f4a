import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFilterOff, IconInbox, IconPlugConnected } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { channelsQuery } from '@/shared/directory/api';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { countConditions, emptyFilter, type ChatFilter } from './filter';
import classes from './ChatList.module.css';

interface ListEmptyProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

/** A list without chats says why, and what to do. */
export function ListEmpty({ filter, onFilter }: ListEmptyProps) {
  if (countConditions(filter) > 0) {
    return (
      <div className={classes.empty}>
        <EmptyState
          icon={IconFilterOff}
          title={<Trans>Таких чатів немає</Trans>}
          action={
            <Button variant="default" onClick={() => onFilter({ ...emptyFilter, state: filter.state })}>
              <Trans>Скинути фільтри</Trans>
            </Button>
          }
        >
          <Trans>Жоден чат не відповідає всім вибраним умовам.</Trans>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={classes.empty}>
      <NothingIn state={filter.state} onShowAll={() => onFilter({ ...filter, state: 'all' })} />
    </div>
  );
}

interface NothingInProps {
  readonly state: ChatFilter['state'];
  readonly onShowAll: () => void;
}

function NothingIn({ state, onShowAll }: NothingInProps) {
  const channels = useQuery(channelsQuery).data?.items;
  const mayConnect = useCan('administration');
  if (channels?.length === 0) return <NoChannels mayConnect={mayConnect} />;
  if (state === 'all') {
    return (
      <EmptyState icon={IconInbox} title={<Trans>Чатів ще немає</Trans>}>
        <Trans>Щойно клієнт напише в підключений канал, розмова з’явиться тут.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconInbox}
      title={state === 'open' ? <Trans>Незакритих чатів немає</Trans> : <Trans>Закритих чатів немає</Trans>}
      action={
        <Button variant="default" onClick={onShowAll}>
          <Trans>Показати всі чати</Trans>
        </Button>
      }
    >
      {state === 'open' ? (
        <Trans>Нова розмова з’явиться тут сама, щойно клієнт напише.</Trans>
      ) : (
        <Trans>Тут будуть розмови, які завершили кнопкою «Закрити».</Trans>
      )}
    </EmptyState>
  );
}

/** Nobody can write yet: the way to where that changes, or whom to ask. */
function NoChannels({ mayConnect }: { readonly mayConnect: boolean }) {
  return (
    <EmptyState
      icon={IconPlugConnected}
      title={<Trans>Каналів ще немає</Trans>}
      action={
        mayConnect ? (
          <Button renderRoot={(props) => <Link to="/administration/messengers" {...props} />}>
            <Trans>Підключити канал</Trans>
          </Button>
        ) : undefined
      }
    >
      {mayConnect ? (
        <Trans>Підключіть месенджер або чат на сайті, і розмови з’являться тут.</Trans>
      ) : (
        <Trans>Попросіть адміністратора підключити месенджер, і розмови з’являться тут.</Trans>
      )}
    </EmptyState>
  );
}
