import { Trans } from '@lingui/react/macro';
import { Page, Section } from '@/shared/ui/Page';
import { ExportBlock } from './ExportBlock';

/** Адміністрування → Дані компанії: all of it taken away. */
export function OwnDataPage() {
  return (
    <Page
      title={<Trans>Дані компанії</Trans>}
      description={<Trans>Усе, що тут накопичено, належить вам: заберіть, коли захочете</Trans>}
    >
      <Section title={<Trans>Забрати всі дані</Trans>}>
        <ExportBlock />
      </Section>
    </Page>
  );
}
