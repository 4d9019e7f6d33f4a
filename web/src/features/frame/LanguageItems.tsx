import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { activateLanguage, languages } from '@/shared/i18n/i18n';
import { languageNames } from '@/shared/i18n/languageNames';
import { useChangeMe, useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import classes from './UserMenu.module.css';

export function LanguageItems() {
  const { t } = useLingui();
  const { language } = useMe();
  const notifyError = useNotifyError();
  const change = useChangeMe();
  const handleChange = (chosen: (typeof languages)[number]) => {
    change.mutate(
      { language: chosen },
      { onSuccess: () => void activateLanguage(chosen), onError: notifyError },
    );
  };
  return (
    <div className={classes.row}>
      <span className={classes.caption}>{t`Мова`}</span>
      <SegmentedControl
        size="xs"
        aria-label={t`Мова`}
        value={language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={handleChange}
      />
    </div>
  );
}
