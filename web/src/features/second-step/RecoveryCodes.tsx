import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, CopyButton, Group } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import classes from './SecondStep.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
}

/** Codes that are shown this once: to be copied, printed, put away. */
export function RecoveryCodes({ codes }: RecoveryCodesProps) {
  const { t } = useLingui();
  const text = codes.join('\n');
  return (
    <>
      <Alert variant="light" mb="md">
        <Trans>
          Збережіть ці коди: якщо загубите телефон, кожен один раз замінить код із застосунку. Удруге їх
          побачити не можна.
        </Trans>
      </Alert>
      <ol className={classes.codes} aria-label={t`Резервні коди`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group gap="xs" mb="md">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" leftSection={<IconCopy size={16} />} onClick={copy}>
              {copied ? t`Скопійовано` : t`Скопіювати`}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} />}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="kramar-recovery-codes.txt"
        >
          <Trans>Завантажити</Trans>
        </Button>
      </Group>
    </>
  );
}
