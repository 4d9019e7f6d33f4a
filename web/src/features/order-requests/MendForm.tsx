import { Trans } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { AcceptedOrder, OrderRequest } from '@/shared/api/types';
import { Section } from '@/shared/ui/Page';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useAccept } from './api';
import { DiscardButton } from './DiscardButton';
import { emptyLine, LineFields, type RawLine } from './LineFields';
import { orderOfNames, useFieldName } from './useFieldName';
import classes from './OrderRequest.module.css';

interface MendFormProps {
  readonly request: OrderRequest;
  readonly onAccept: (order: AcceptedOrder) => void;
}

/** The raw fields, each with what is wrong about it. */
export function MendForm({ request, onAccept }: MendFormProps) {
  const [texts, setTexts] = useState(request.texts);
  const [lines, setLines] = useState<readonly RawLine[]>(request.lines);
  const accepting = useAccept(request.id);
  const problems = useProblems(request, accepting.error);
  const accept = (event: SubmitEvent) => {
    event.preventDefault();
    accepting.mutate({ texts, lines: [...lines] }, { onSuccess: onAccept });
  };
  const changeLine = (place: number, line: RawLine | null) =>
    setLines(lines.flatMap((each, index) => (index === place ? (line ?? []) : each)));
  return (
    <form onSubmit={accept} noValidate>
      <Problems texts={Object.values(problems)} />
      <Section title={<Trans>Товари</Trans>}>
        {lines.map((line, place) => (
          <LineFields
            key={place}
            line={line}
            place={place}
            problems={problems}
            onChange={(changed) => changeLine(place, changed)}
          />
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => setLines([...lines, emptyLine])}
        >
          <Trans>Додати товар</Trans>
        </Button>
      </Section>
      <Section title={<Trans>Що надіслав сайт</Trans>}>
        <TextFields texts={texts} problems={problems} onChange={setTexts} />
      </Section>
      <Group justify="space-between">
        <DiscardButton id={request.id} />
        <Button type="submit" loading={accepting.isPending}>
          <Trans>Прийняти замовлення</Trans>
        </Button>
      </Group>
    </form>
  );
}

type Texts = Readonly<Record<string, string>>;

function useProblems(request: OrderRequest, error: unknown): Texts {
  const errorText = useErrorText();
  if (error === null) return Object.fromEntries(request.problems.map((each) => [each.field, each.text]));
  if (!isApiError(error)) return { order: errorText(error) };
  return Object.keys(error.fields).length > 0 ? error.fields : { order: errorText(error) };
}

function Problems({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className={classes.wrong} role="alert">
      <Text fw={600}>
        <Trans>Що не так</Trans>
      </Text>
      <ul className={classes.problems}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

interface TextFieldsProps {
  readonly texts: Record<string, string>;
  readonly problems: Texts;
  readonly onChange: (texts: Record<string, string>) => void;
}

function TextFields({ texts, problems, onChange }: TextFieldsProps) {
  const fieldName = useFieldName();
  return (
    <div className={classes.fields}>
      {orderOfNames(Object.keys(texts)).map((name) => (
        <TextInput
          key={name}
          label={fieldName(name)}
          value={texts[name] ?? ''}
          error={problems[name]}
          onChange={(event) => onChange({ ...texts, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
