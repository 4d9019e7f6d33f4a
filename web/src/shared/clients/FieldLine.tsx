import { useLingui } from '@lingui/react/macro';
import { Loader, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { isApiError } from '@/shared/api/errors';
import { GrowingField } from '@/shared/ui/GrowingField';
import { useErrorText } from '@/shared/ui/useErrorText';
import classes from './ClientForm.module.css';

export interface FieldLineProps {
  readonly label: string;
  /** The field's name in the server's refusals. */
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly readOnly: boolean;
  readonly isLong?: boolean;
  readonly inputMode?: 'tel' | 'email' | 'text';
  /** A button after the field. */
  readonly tool?: ReactNode;
  readonly onSave: (text: string) => Promise<unknown>;
}

type State = 'idle' | 'saving' | 'saved' | { readonly error: string };

/** One field that saves itself when it is left, with a quiet tick; what could not be saved stays. */
export function FieldLine({ label, value, isLong = false, ...props }: FieldLineProps) {
  const field = useField({ value, ...props });
  const shared = {
    'aria-label': label,
    value: field.text,
    placeholder: props.placeholder ?? '',
    readOnly: props.readOnly,
    variant: 'unstyled',
    size: 'sm',
    error: field.error,
    classNames: { input: classes.input ?? '' },
    rightSection: <Mark state={field.state} />,
    rightSectionWidth: 24,
    onBlur: field.save,
  } as const;
  return (
    <div className={classes.line} data-tool={props.tool === undefined ? undefined : true}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      {isLong ? (
        <GrowingField
          {...shared}
          onChange={(event) => field.write(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...shared}
          inputMode={props.inputMode ?? 'text'}
          onChange={(event) => field.write(event.currentTarget.value)}
          onKeyDown={leaveOnEnter}
        />
      )}
      {props.tool}
    </div>
  );
}

function leaveOnEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
}

function useField({ value, name, onSave }: Pick<FieldLineProps, 'value' | 'name' | 'onSave'>) {
  const errorText = useErrorText();
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<State>('idle');
  const [replaced, setReplaced] = useState(value);
  const saves = useRef(0);
  // What was typed stays until it is both saved and here: the live event may outrun the answer.
  if (state === 'saved' && draft !== null && value !== replaced) setDraft(null);
  const text = draft ?? value;
  const save = async () => {
    if (draft === null || draft.trim() === value.trim()) {
      setDraft(null);
      setState('idle');
      return;
    }
    saves.current += 1;
    const mine = saves.current;
    setState('saving');
    setReplaced(value);
    try {
      await onSave(draft);
      // A later text is still on its way: this answer is not about it.
      if (mine === saves.current) setState((now) => (now === 'saving' ? 'saved' : now));
    } catch (error) {
      if (mine !== saves.current) return;
      const own = isApiError(error) ? error.fields[name] : undefined;
      setState({ error: own ?? errorText(error) });
    }
  };
  const write = (typed: string) => {
    setDraft(typed);
    setState('idle');
  };
  return {
    text,
    state,
    error: typeof state === 'object' ? state.error : null,
    save: () => void save(),
    write,
  };
}

function Mark({ state }: { readonly state: State }) {
  const { t } = useLingui();
  if (state === 'saving') return <Loader size={12} aria-label={t`Зберігається`} />;
  if (state !== 'saved') return null;
  return <IconCheck size={14} className={classes.tick} role="img" aria-label={t`Збережено`} />;
}
