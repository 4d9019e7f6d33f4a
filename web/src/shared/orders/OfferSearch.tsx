import { Trans, useLingui } from '@lingui/react/macro';
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPhotoPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OfferChoice } from '@/shared/api/types';
import { useInsertCard } from '@/shared/composer/useInsertCard';
import { useMoney } from '@/shared/session/useMoney';
import { useErrorText } from '@/shared/ui/useErrorText';
import { offersQuery } from './api';
import { Left } from './Left';
import classes from './Orders.module.css';

const pause = 150;

/** Finds goods while one types; the arrows choose, Enter adds, and the field waits for the next. */
export function OfferSearch({ onAdd }: { readonly onAdd: (offer: OfferChoice) => void }) {
  const { t } = useLingui();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), pause);
  const { data, error, isPending } = useQuery(offersQuery(settled));
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (data !== undefined) selectFirstOption();
  }, [data, selectFirstOption]);
  const found = data?.items ?? [];
  const card = useInsertCard();
  return (
    <Combobox
      store={combobox}
      shadow="md"
      onOptionSubmit={(id) => {
        const offer = found.find((each) => String(each.id) === id);
        if (offer !== undefined) onAdd(offer);
        setText('');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          data-autofocus
          value={text}
          placeholder={t`Назва, артикул або штрихкод`}
          aria-label={t`Знайти товар`}
          autoComplete="off"
          maxLength={200}
          leftSection={<IconSearch size={15} aria-hidden />}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            const offer = found[combobox.getSelectedOptionIndex()];
            if (event.key !== 'Enter' || !event.ctrlKey || card === null || offer === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            card.insertCard(offer.id);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === '' || text.trim() === ''}>
        <Combobox.Options mah={320} className={classes.found ?? ''} aria-label={t`Знайдені товари`}>
          {found.map((offer) => (
            <Combobox.Option key={offer.id} value={String(offer.id)}>
              <Choice offer={offer} onShow={card && (() => card.insertCard(offer.id))} />
            </Combobox.Option>
          ))}
          {found.length === 0 && <Nothing error={error} isPending={isPending} />}
        </Combobox.Options>
        {card !== null && found.length > 0 && (
          <Combobox.Footer>
            <Text size="xs" c="dimmed">
              <Trans>Enter — у замовлення, Ctrl+Enter — картку в повідомлення</Trans>
            </Text>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface ChoiceProps {
  readonly offer: OfferChoice;
  /** Puts its card into the chat's message, where there is one. */
  readonly onShow: (() => void) | null;
}

function Choice({ offer, onShow }: ChoiceProps) {
  const { money } = useMoney();
  const { t } = useLingui();
  return (
    <div className={classes.choice}>
      {offer.picture_url !== null && (
        <img className={classes.picture} src={offer.picture_url} alt="" loading="lazy" />
      )}
      <div className={classes.named}>
        <Text size="sm" fw={500} lineClamp={2}>
          {offer.name}
        </Text>
        <Text size="xs" opacity={0.8}>
          {offer.sku !== '' && `${offer.sku} · `}
          <Left offer={offer} />
        </Text>
      </div>
      <Text size="sm" className={classes.figures ?? ''}>
        {money(offer.price)}
      </Text>
      {onShow !== null && (
        // For the mouse alone: an option holds no buttons, and the keyboard has Ctrl+Enter.
        <span
          role="presentation"
          className={classes.show}
          title={t`Картка товару в повідомлення`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            onShow();
          }}
        >
          <IconPhotoPlus size={18} stroke={1.6} aria-hidden />
        </span>
      )}
    </div>
  );
}

function Nothing({ error, isPending }: { readonly error: unknown; readonly isPending: boolean }) {
  const errorText = useErrorText();
  return (
    <Combobox.Empty>
      {error ? (
        errorText(error)
      ) : isPending ? (
        <Trans>Шукаємо…</Trans>
      ) : (
        <Trans>Такого товару немає. Додайте рядок вручну.</Trans>
      )}
    </Combobox.Empty>
  );
}
