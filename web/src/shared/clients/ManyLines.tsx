import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { formatPhone } from '@/shared/lib/phone';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { FieldLine } from './FieldLine';
import classes from './ClientForm.module.css';

interface ManyLinesProps {
  readonly kind: 'phones' | 'emails' | 'addresses';
  readonly values: readonly string[];
  readonly readOnly: boolean;
  readonly onSave: (values: readonly string[]) => Promise<unknown>;
}

const modes = { phones: 'tel', emails: 'email', addresses: 'text' } as const;

const more = {
  phones: <Trans>Додати телефон</Trans>,
  emails: <Trans>Додати e-mail</Trans>,
  addresses: <Trans>Додати адресу</Trans>,
};

/** Phones, e-mails or addresses: a line for each and one to add; an emptied line takes its value away. */
export function ManyLines({ kind, values, readOnly, onSave }: ManyLinesProps) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const isPhones = kind === 'phones';
  const label = { phones: t`Телефон`, emails: t`E-mail`, addresses: t`Адреса` }[kind];
  const hasNext = !readOnly && (adding || values.length === 0);
  const lines = hasNext ? [...values, ''] : values;
  return (
    <>
      {lines.map((value, index) => (
        <FieldLine
          // A line keeps its place while its value is being written.
          key={index}
          label={label}
          name={kind}
          value={isPhones ? formatPhone(value) : value}
          placeholder={isPhones && !readOnly ? '067 123 45 67' : ''}
          readOnly={readOnly}
          inputMode={modes[kind]}
          tool={
            !readOnly && index > 0 && index < values.length ? (
              <MainButton kind={kind} onMain={() => onSave(withMain(values, index))} />
            ) : undefined
          }
          onSave={async (text) => {
            await onSave(lines.with(index, text).filter((each) => each.trim() !== ''));
            setAdding(false);
          }}
        />
      ))}
      {!readOnly && !hasNext && (
        <button type="button" className={classes.more} onClick={() => setAdding(true)}>
          {more[kind]}
        </button>
      )}
    </>
  );
}

/** The same values, this one the first: it is the one that is called and written to. */
function withMain(values: readonly string[], index: number): readonly string[] {
  return [...values.slice(index, index + 1), ...values.toSpliced(index, 1)];
}

interface MainButtonProps {
  readonly kind: ManyLinesProps['kind'];
  readonly onMain: () => Promise<unknown>;
}

function MainButton({ kind, onMain }: MainButtonProps) {
  const { t } = useLingui();
  const notifyError = useNotifyError();
  const label = {
    phones: t`Зробити основним телефоном`,
    emails: t`Зробити основним e-mail`,
    addresses: t`Зробити основною адресою`,
  }[kind];
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={label}
        onClick={() => {
          onMain().catch(notifyError);
        }}
      >
        <IconArrowUp size={15} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
