import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconSend2 } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isApiError, type FieldErrors } from '@/shared/api/errors';
import type { Template, Upload } from '@/shared/api/types';
import { newClientId } from '@/shared/lib/clientId';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useSendTemplate } from './api';
import { emptyAmong, guessed, type Values } from './filling';
import { HeaderFileField } from './HeaderFileField';
import { TemplatePreview } from './TemplatePreview';
import { ValueField } from './ValueField';
import classes from './Templates.module.css';

interface TemplateFormProps {
  readonly chatId: number;
  readonly template: Template;
  /** What is known of the chat, by the names of variables. */
  readonly known: Values;
  readonly onBack: () => void;
  readonly onSent: () => void;
}

/** The fields on one side, on the other what the client will read. */
export function TemplateForm({ chatId, template, known, onBack, onSent }: TemplateFormProps) {
  const { t } = useLingui();
  const filled = useFilling(template, known);
  const sending = useSendTemplate(chatId);
  const [clientId] = useState(newClientId);
  const errors = { ...fieldsOf(sending.error), ...filled.errors };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.isPending) return;
    const missing = filled.check();
    if (missing.length > 0) {
      focusOn(event.currentTarget, missing);
      return;
    }
    const { name, language } = template;
    const attachments = filled.file === null ? [] : [filled.file.id];
    const choice = { name, language, values: { ...filled.values } };
    sending.mutate({ clientId, template: choice, attachments }, { onSuccess: onSent });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Refusal error={sending.error} />
      <div className={classes.form}>
        <div>
          {template.header_file !== '' && (
            <HeaderFileField
              kind={template.header_file}
              file={filled.file}
              error={errors.header_file}
              onChange={filled.setFile}
            />
          )}
          {template.fields.map((field, at) => (
            <ValueField
              key={field.key}
              field={field}
              template={template}
              known={known}
              value={filled.values[field.key] ?? ''}
              error={errors[field.key]}
              isFirst={at === 0}
              onChange={(value) => filled.write(field.key, value)}
            />
          ))}
          {template.fields.length === 0 && template.header_file === '' && (
            <p className={classes.nothing}>
              <Trans>У цьому шаблоні нічого не треба заповнювати.</Trans>
            </p>
          )}
        </div>
        <TemplatePreview template={template} values={filled.values} file={filled.file} />
      </div>
      <Group justify="space-between" gap="xs" mt="md">
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={17} />}
          onClick={onBack}
        >
          {t`До списку`}
        </Button>
        <Button type="submit" leftSection={<IconSend2 size={17} />} loading={sending.isPending}>
          <Trans>Надіслати</Trans>
        </Button>
      </Group>
    </form>
  );
}

/** What is written, and what was found missing when it was to be sent. */
function useFilling(template: Template, known: Values) {
  const { t } = useLingui();
  const [values, setValues] = useState(() => guessed(template.fields, known));
  const [file, setFile] = useState<Upload | null>(null);
  const [isChecked, setChecked] = useState(false);
  const missing: FieldErrors = Object.fromEntries(
    emptyAmong(template.fields, values).map((key) => [key, t`Заповніть це поле`]),
  );
  const noFile: FieldErrors =
    template.header_file !== '' && file === null ? { header_file: t`Додайте файл` } : {};
  const errors: FieldErrors = { ...missing, ...noFile };
  return {
    values,
    file,
    setFile,
    errors: isChecked ? errors : {},
    write: (key: string, value: string) => setValues((now) => ({ ...now, [key]: value })),
    /** Names what is missing, which is shown from now on. */
    check: () => {
      setChecked(true);
      return Object.keys(errors);
    },
  };
}

function focusOn(form: HTMLFormElement, keys: readonly string[]) {
  const first = keys
    .map((key) => form.elements.namedItem(key))
    .find((field) => field instanceof HTMLInputElement);
  first?.focus();
}

function fieldsOf(error: unknown): FieldErrors {
  return isApiError(error) ? error.fields : {};
}

function Refusal({ error }: { readonly error: unknown }) {
  const errorText = useErrorText();
  if (error === null) return null;
  return (
    <Alert color="red" variant="light" role="alert" mb="sm">
      {errorText(error)}
    </Alert>
  );
}
