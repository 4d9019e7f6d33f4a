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

type Fields = 'last_name' | 'first_name' | 'patronymic' | 'comment' | 'phones' | 'emails' | 'addresses';

const blank: Pick<Client, Fields> = {
  last_name: '',
  first_name: '',
  patronymic: '',
  comment: '',
  phones: [],
  emails: [],
  addresses: [],
};

/** The fields of a client's card; each is saved when it is left. */
export function ClientForm({ client, readOnly, onSave }: ClientFormProps) {
  const { t } = useLingui();
  const shown = client ?? blank;
  return (
    <div className={classes.form}>
      <FieldLine
        label={t`Прізвище`}
        name="last_name"
        value={shown.last_name}
        readOnly={readOnly}
        onSave={(last_name) => onSave({ last_name })}
      />
      <FieldLine
        label={t`Ім’я`}
        name="first_name"
        value={shown.first_name}
        readOnly={readOnly}
        onSave={(first_name) => onSave({ first_name })}
      />
      <FieldLine
        label={t`По батькові`}
        name="patronymic"
        value={shown.patronymic}
        readOnly={readOnly}
        onSave={(patronymic) => onSave({ patronymic })}
      />
      <ManyLines
        kind="phones"
        values={shown.phones}
        readOnly={readOnly}
        onSave={(phones) => onSave({ phones: [...phones] })}
      />
      <ManyLines
        kind="emails"
        values={shown.emails}
        readOnly={readOnly}
        onSave={(emails) => onSave({ emails: [...emails] })}
      />
      <ManyLines
        kind="addresses"
        values={shown.addresses}
        readOnly={readOnly}
        onSave={(addresses) => onSave({ addresses: [...addresses] })}
      />
      <FieldLine
        label={t`Коментар`}
        name="comment"
        value={shown.comment}
        readOnly={readOnly}
        isLong
        onSave={(comment) => onSave({ comment })}
      />
    </div>
  );
}
