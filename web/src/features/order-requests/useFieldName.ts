import { useLingui } from '@lingui/react/macro';

const first = ['bayer_name', 'phone', 'email', 'delivery_adress', 'comment', 'order_id', 'site'];

/** What a person looks at first stands first; the sender's other fields follow. */
export function orderOfNames(names: readonly string[]): readonly string[] {
  const rest = names.filter((name) => !first.includes(name));
  return [...first.filter((name) => names.includes(name)), ...rest];
}

/** What LP-CRM's fields are called; the sender's own keep their names. */
export function useFieldName(): (name: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    bayer_name: t`Покупець`,
    phone: t`Телефон`,
    email: t`E-mail`,
    delivery_adress: t`Адреса доставки`,
    comment: t`Коментар`,
    order_id: t`Номер на сайті`,
    site: t`Сайт`,
  };
  return (name) => names[name] ?? name;
}
