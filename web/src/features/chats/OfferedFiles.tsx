import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Capabilities } from '@/shared/api/types';
import { formatFileSize } from '@/shared/lib/format';
import { previewOf, type JudgedFile } from './fileJudging';
import { FileTrouble } from './FileTrouble';
import { batchesOf } from './limits';
import { TypeIcon } from './TypeIcon';
import classes from './FileConfirmation.module.css';

interface OfferedFilesProps {
  readonly judged: readonly JudgedFile[];
  readonly capabilities: Capabilities;
  readonly onRemove: (file: File) => void;
}

/** First what does not go, then what does, album by album. */
export function OfferedFiles({ judged, capabilities, onRemove }: OfferedFilesProps) {
  const { t } = useLingui();
  const refused = judged.filter(({ trouble }) => trouble !== null);
  const welcome = judged.flatMap(({ file, trouble }) => (trouble === null ? [file] : []));
  const batches = batchesOf(welcome, capabilities);
  const asGroups = capabilities.album_limit > 1 && batches.length > 1;
  return (
    <div className={classes.files}>
      {refused.length > 0 && (
        <>
          <h3 className={classes.group}>
            <Trans>Не підуть</Trans>
          </h3>
          <ul aria-label={t`Не підуть`}>
            {refused.map((one) => (
              <FileLine key={keyOf(one.file)} {...one} onRemove={onRemove} />
            ))}
          </ul>
        </>
      )}
      {batches.map((batch, at) => (
        <Batch key={at} title={asGroups ? at + 1 : null} files={batch} onRemove={onRemove} />
      ))}
    </div>
  );
}

interface BatchProps {
  readonly title: number | null;
  readonly files: readonly File[];
  readonly onRemove: (file: File) => void;
}

function Batch({ title, files, onRemove }: BatchProps) {
  const { t } = useLingui();
  return (
    <>
      {title !== null && (
        <h3 className={classes.group}>
          <Trans>Повідомлення {title}</Trans>
        </h3>
      )}
      <ul aria-label={title === null ? t`Файли` : t`Повідомлення ${title}`}>
        {files.map((file) => (
          <FileLine key={keyOf(file)} file={file} trouble={null} onRemove={onRemove} />
        ))}
      </ul>
    </>
  );
}

interface FileLineProps extends JudgedFile {
  readonly onRemove: (file: File) => void;
}

function FileLine({ file, trouble, onRemove }: FileLineProps) {
  const { t } = useLingui();
  const { name } = file;
  const preview = trouble === null ? previewOf(file) : null;
  return (
    <li className={classes.file} data-refused={trouble !== null || undefined}>
      <span className={classes.thumb}>
        {preview === null ? (
          <TypeIcon type={file.type} name={name} size={20} />
        ) : (
          <img src={preview} alt="" loading="lazy" decoding="async" />
        )}
      </span>
      <span className={classes.body}>
        <span className={classes.name} title={name}>
          {name}
        </span>
        {trouble === null ? (
          <span className={classes.note}>{formatFileSize(file.size)}</span>
        ) : (
          <span className={classes.why}>
            <FileTrouble trouble={trouble} size={file.size} />
          </span>
        )}
      </span>
      <ActionIcon variant="subtle" color="gray" aria-label={t`Прибрати ${name}`} onClick={() => onRemove(file)}>
        <IconX size={16} />
      </ActionIcon>
    </li>
  );
}

const keys = new WeakMap<File, string>();
let lastKey = 0;

/** Two files may have one name. */
function keyOf(file: File): string {
  const known = keys.get(file);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(file, `offered-${lastKey}`);
  return `offered-${lastKey}`;
}
