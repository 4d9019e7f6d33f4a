import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useFocusBack } from '@/shared/ui/useFocusBack';
import { useGoals, type Goal } from './useGoals';

/** As much as is searched for. */
const longest = 200;

const [store, spotlight] = createSpotlight();

/** Goes to any chat, client or page by a few letters of it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  useFocusBack();
  const [asked] = useDebouncedValue(text.trim(), 150);
  const groups = useGoals(asked);
  useEffect(() => {
    spotlight.open();
  }, []);
  const shown = groups.flatMap(({ goals }) => goals.map(({ key }) => key)).join(' ');
  const list = useRef<HTMLDivElement>(null);
  // The library chooses the first row when the words change, which is before the answer is there.
  useEffect(() => {
    list.current?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  }, [shown]);
  const isEmpty = groups.every(({ goals }) => goals.length === 0);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      scrollable
      maxHeight="60vh"
      styles={{ actionDescription: { opacity: 1 } }}
    >
      <Spotlight.Search
        placeholder={t`Чат, клієнт або сторінка`}
        aria-label={t`Чат, клієнт або сторінка`}
        maxLength={longest}
        leftSection={<IconSearch size={18} stroke={1.8} />}
      />
      <Spotlight.ActionsList ref={list}>
        {groups.map(
          ({ label, goals }) =>
            goals.length > 0 && (
              <Spotlight.ActionsGroup key={label} label={label}>
                {goals.map((goal) => (
                  <GoalRow key={goal.key} goal={goal} />
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
        {isEmpty && (
          <Spotlight.Empty>
            <Trans>Нічого не знайдено</Trans>
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function GoalRow({ goal }: { readonly goal: Goal }) {
  const { icon: Mark, label, description, go } = goal;
  return (
    <Spotlight.Action
      label={label}
      {...(description === undefined ? {} : { description })}
      leftSection={<Mark size={18} stroke={1.8} aria-hidden />}
      onClick={go}
    />
  );
}
