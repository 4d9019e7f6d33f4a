import { useLingui } from '@lingui/react/macro';
import type { Client, ClientDraft } from '@/shared/api/types';
import { FieldLine } from './FieldLine';
import { ManyLines } from './ManyLines';
import classes from './ClientForm.module.css';

interface ClientFormProps {
  /** Null while there is only what is being filled in by hand. */
  readonly client: Client | null;
  readonly readOnly: boolean;
  readonly onSave: (fields: ClientDraft) => Promise<unknown>;
}

/** The fields of a client's card; each is saved when it is left. */
export function ClientForm({ client, readOnly, onSave }: ClientFormProps) {
  const { t } = useLingui();
  return (
    <div className={classes.form}>
      <FieldLine
        label={t`Прізвище`}
        name="last_name"
        value={client?.last_name ?? ''}
        readOnly={readOnly}
        onSave={(last_name) => onSave({ last_name })}
      />
      <FieldLine
        label={t`Ім’я`}
        name="first_name"
        value={client?.first_name ?? ''}
        readOnly={readOnly}
        onSave={(first_name) => onSave({ first_name })}
      />
      <FieldLine
        label={t`По батькові`}
        name="patronymic"
        value={client?.patronymic ?? ''}
        readOnly={readOnly}
        onSave={(patronymic) => onSave({ patronymic })}
      />
      <ManyLines
        kind="phones"
        values={client?.phones ?? []}
        readOnly={readOnly}
        onSave={(phones) => onSave({ phones: [...phones] })}
      />
      <ManyLines
        kind="emails"
        values={client?.emails ?? []}
        readOnly={readOnly}
        onSave={(emails) => onSave({ emails: [...emails] })}
      />
      <FieldLine
        label={t`Коментар`}
        name="comment"
        value={client?.comment ?? ''}
        readOnly={readOnly}
        isLong
        onSave={(comment) => onSave({ comment })}
      />
    </div>
  );
}
