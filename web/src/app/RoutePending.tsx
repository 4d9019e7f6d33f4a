import { Center, Loader } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

/** Shown by the router only when a page takes longer than 200 ms. */
export function RoutePending() {
  const { t } = useLingui();
  return (
    <Center mih="60vh">
      <Loader type="dots" aria-label={t`Завантаження`} />
    </Center>
  );
}
