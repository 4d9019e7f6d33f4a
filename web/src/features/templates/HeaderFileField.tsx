import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, FileButton, Group, Input } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import type { Template, Upload } from '@/shared/api/types';
import { useUpload } from '@/shared/api/useUpload';
import { useErrorText } from '@/shared/ui/useErrorText';
import classes from './Templates.module.css';

type Kind = Exclude<Template['header_file'], ''>;

interface HeaderFileFieldProps {
  readonly kind: Kind;
  readonly file: Upload | null;
  readonly error: string | undefined;
  readonly onChange: (file: Upload | null) => void;
}

const accepted: Readonly<Record<Kind, string>> = {
  image: 'image/jpeg,image/png',
  video: 'video/mp4,video/3gpp',
  document: '',
};

/** The file that stands above the words. */
export function HeaderFileField({ kind, file, error, onChange }: HeaderFileFieldProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const uploading = useUpload();
  const add = (chosen: File | null) => {
    if (chosen !== null) uploading.mutate(chosen, { onSuccess: onChange });
  };
  const words = {
    image: { label: t`Зображення вгорі`, hint: t`JPEG або PNG до 5 МБ` },
    video: { label: t`Відео вгорі`, hint: t`MP4 або 3GP до 16 МБ` },
    document: { label: t`Документ угорі`, hint: t`Будь-який файл до 100 МБ` },
  }[kind];
  const name = file?.name;
  const trouble = uploading.isError ? errorText(uploading.error) : error;
  return (
    <Input.Wrapper label={words.label} description={words.hint} error={trouble} mb="sm">
      {file === null ? (
        <FileButton onChange={add} accept={accepted[kind]}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              mt={4}
              loading={uploading.isPending}
              leftSection={<IconPaperclip size={16} />}
            >
              <Trans>Вибрати файл</Trans>
            </Button>
          )}
        </FileButton>
      ) : (
        <Group gap={4} mt={4} wrap="nowrap">
          <IconPaperclip size={15} aria-hidden />
          <span className={classes.fileName}>{file.name}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Прибрати ${name}`}
            onClick={() => onChange(null)}
          >
            <IconX size={15} />
          </ActionIcon>
        </Group>
      )}
    </Input.Wrapper>
  );
}
