import { Trans } from '@lingui/react/macro';
import { Page, Section } from '@/shared/ui/Page';
import { DeletionBlock } from './DeletionBlock';
import { ExportBlock } from './ExportBlock';
import { RetentionBlock } from './RetentionBlock';

/** Адміністрування → Дані компанії: taken away, kept for a while only, deleted. */
export function OwnDataPage() {
  return (
    <Page
      title={<Trans>Дані компанії</Trans>}
      description={<Trans>Усе, що тут накопичено, належить вам: заберіть, коли захочете</Trans>}
    >
      <Section title={<Trans>Забрати всі дані</Trans>}>
        <ExportBlock />
      </Section>
      <Section title={<Trans>Скільки зберігати</Trans>}>
        <RetentionBlock />
      </Section>
      <Section title={<Trans>Видалити компанію</Trans>}>
        <DeletionBlock />
      </Section>
    </Page>
  );
}
