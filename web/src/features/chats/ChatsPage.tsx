import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { IconLock, IconMessageCircle, IconMessageOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense, useMemo, type ReactNode } from 'react';
import { useCan, useMe } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ChatList } from './ChatList';
import { ChatPane } from './ChatPane';
import { toQuery, type ChatFilter } from './filter';
import { FilterBar } from './FilterBar';
import { toFilter, type FilterSearch } from './filterSearch';
import { ShortcutsDialog } from './lazyParts';
import { selectAll, stopSelecting, useSelection, type Selection } from './selection';
import { Slot } from './Slot';
import { useSlots, type ChatSlots } from './slots';
import { useChatNavigation } from './useChatNavigation';
import { useCounts } from './useCounts';
import { useFileDrop } from './useFileDrop';
import { useShortcuts } from './useShortcuts';
import type { Target } from './useTalk';
import listClasses from './ChatList.module.css';
import classes from './ChatsPage.module.css';

interface ChatsPageProps {
  readonly chatId: number | null;
  readonly search: FilterSearch;
  /** The message that the address leads to. */
  readonly target: Target | null;
}

export function ChatsPage(props: ChatsPageProps) {
  const allowed = useCan('chats.use');
  const { company } = useMe();
  if (!company.messenger_enabled) return <ModuleOff />;
  return allowed ? <Inbox {...props} /> : <NoAccess />;
}

/** The list, the conversation, the client: three columns, one at a time on a phone. */
function Inbox({ chatId, search, target }: ChatsPageProps) {
  const filter = useMemo(() => toFilter(search), [search]);
  const navigation = useChatNavigation(chatId);
  const shortcuts = useShortcuts({ filter, chatId, navigation });
  const { Search = ListAlone } = useSlots();
  return (
    <div className={classes.page} data-open={chatId !== null || undefined}>
      <section className={`${listClasses.pane ?? ''} ${classes.list ?? ''}`}>
        <h1 className={listClasses.hidden}>
          <Trans>Чати</Trans>
        </h1>
        <Search chatId={chatId}>
          <FilterBar filter={filter} onFilter={navigation.setFilter} />
          <Chosen filter={filter} />
          <ChatList filter={filter} chatId={chatId} navigation={navigation} />
        </Search>
      </section>
      {chatId === null ? (
        <NothingOpen />
      ) : (
        <ChatPane key={chatId} chatId={chatId} target={target} onLeave={navigation.leave} />
      )}
      {shortcuts.opened && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={shortcuts.close} />
        </Suspense>
      )}
    </div>
  );
}

/** The tools for the chosen chats, while somebody chooses. */
function Chosen({ filter }: { readonly filter: ChatFilter }) {
  const { BulkBar } = useSlots();
  const selection = useSelection();
  if (selection === null) return null;
  const Bar = selection.all ? AllChosen : SomeChosen;
  return <Bar of={BulkBar} selection={selection} filter={filter} />;
}

interface ChosenProps {
  readonly of: ChatSlots['BulkBar'];
  readonly selection: NonNullable<Selection>;
  readonly filter: ChatFilter;
}

function SomeChosen({ of, selection, filter, total }: ChosenProps & { readonly total?: number | undefined }) {
  const tools = { filter: toQuery(filter), total, onAll: selectAll, onStop: stopSelecting };
  return <Slot of={of} with={{ ...selection, ...tools }} />;
}

/** How many the filter holds is asked for only while all of them are chosen. */
function AllChosen(props: ChosenProps) {
  return <SomeChosen {...props} total={useCounts(props.filter)?.states[props.filter.state]} />;
}

function ListAlone({ children }: { readonly children: ReactNode }) {
  return children;
}

function NothingOpen() {
  // A file that misses a chat must not take the page's place.
  useFileDrop({ onFiles: null, onText: null });
  return (
    <Center className={classes.nothing ?? ''}>
      <EmptyState icon={IconMessageCircle} title={<Trans>Виберіть чат</Trans>}>
        <Trans>
          Розмова відкриється тут. Клавіші J і K переходять між чатами, ? показує решту.
        </Trans>
      </EmptyState>
    </Center>
  );
}

function ToMessengers() {
  return (
    <Button renderRoot={(props) => <Link to="/administration/messengers" {...props} />}>
      <Trans>До месенджерів</Trans>
    </Button>
  );
}

function NoAccess() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconLock} title={<Trans>Чати вам недоступні</Trans>}>
        <Trans>Доступ до месенджера дає ваша роль. Попросіть про це адміністратора компанії.</Trans>
      </EmptyState>
    </Center>
  );
}

function ModuleOff() {
  const mayTurnOn = useCan('administration');
  return (
    <Center h="100%" p="lg">
      <EmptyState
        heading={1}
        icon={IconMessageOff}
        title={<Trans>Месенджер вимкнено</Trans>}
        action={mayTurnOn && <ToMessengers />}
      >
        {mayTurnOn ? (
          <Trans>Увімкнути його можна в Адмініструванні, розділ «Месенджери».</Trans>
        ) : (
          <Trans>Увімкнути його може адміністратор компанії.</Trans>
        )}
      </EmptyState>
    </Center>
  );
}
