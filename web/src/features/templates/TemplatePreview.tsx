import { useLingui } from '@lingui/react/macro';
import {
  IconArrowBackUp,
  IconCopy,
  IconExternalLink,
  IconFile,
  IconPhone,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react';
import type { Template, Upload } from '@/shared/api/types';
import { addressOf, type Values } from './filling';
import { TemplateText } from './TemplateText';
import classes from './Templates.module.css';

interface TemplatePreviewProps {
  readonly template: Template;
  readonly values: Values;
  readonly file: Upload | null;
}

/** As it will stand on the client's telephone. */
export function TemplatePreview({ template, values, file }: TemplatePreviewProps) {
  const { t } = useLingui();
  return (
    <div className={classes.preview} role="group" aria-label={t`Як це побачить клієнт`}>
      <div className={classes.bubble}>
        {template.header_file !== '' && <Medium kind={template.header_file} file={file} />}
        {template.header !== '' && (
          <strong className={classes.text}>
            <TemplateText part="header" text={template.header} values={values} />
          </strong>
        )}
        <p className={classes.text}>
          <TemplateText part="body" text={template.body} values={values} />
        </p>
        {template.footer !== '' && <p className={classes.footer}>{template.footer}</p>}
      </div>
      <Buttons template={template} values={values} />
    </div>
  );
}

const media = { image: IconPhoto, video: IconVideo, document: IconFile };

interface MediumProps {
  readonly kind: Exclude<Template['header_file'], ''>;
  readonly file: Upload | null;
}

function Medium({ kind, file }: MediumProps) {
  const Mark = media[kind];
  return (
    <div className={classes.medium}>
      {kind === 'image' && file !== null ? (
        <img src={file.url} alt={file.name} />
      ) : (
        <>
          <Mark size={26} stroke={1.5} aria-hidden />
          {file?.name}
        </>
      )}
    </div>
  );
}

const marks = { reply: IconArrowBackUp, url: IconExternalLink, phone: IconPhone, code: IconCopy };

function Buttons({ template, values }: Omit<TemplatePreviewProps, 'file'>) {
  return template.buttons.map(({ kind, text, target }, at) => {
    const Mark = marks[kind];
    const value = values[`button.${at}`] ?? '';
    return (
      <div key={at} className={classes.button}>
        <span className={classes.buttonText}>
          <Mark size={16} aria-hidden /> {text}
        </span>
        {kind !== 'reply' && (
          <span className={classes.target}>{kind === 'code' ? value : addressOf(target, value)}</span>
        )}
      </div>
    );
  });
}
