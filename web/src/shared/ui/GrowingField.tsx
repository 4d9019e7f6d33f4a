import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './GrowingField.module.css';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/**
 * A field as high as its words, up to eight lines. To measure it costs a layout of the whole page
 * each time one appears, so that is left to browsers that do not size fields themselves.
 */
export function GrowingField(props: TextareaProps) {
  if (!growsByItself) return <Textarea {...props} autosize minRows={1} maxRows={8} />;
  return <Textarea {...props} className={classes.growing ?? ''} rows={1} />;
}
