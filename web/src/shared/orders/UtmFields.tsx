import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PartProps } from './Parts';
import { TextField } from './TextField';
import { utmFields, utmNames } from './utm';
import classes from './Orders.module.css';

/** By which advertisement the buyer came; out of the way until there is something to say. */
export function UtmFields({ form, onChange, errorOf, readOnly = false }: PartProps) {
  const [isOpen, setOpen] = useState(false);
  const written = utmFields.filter((name) => (form.texts[name] ?? '') !== '');
  if (written.length === 0 && (readOnly || !isOpen)) {
    return readOnly ? null : (
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        <Trans>UTM-мітки</Trans>
      </Button>
    );
  }
  return (
    <div className={classes.pair}>
      {(readOnly ? written : utmFields).map((name) => (
        <TextField
          key={name}
          form={form}
          onChange={(next) => {
            // What was emptied stays to be written in.
            setOpen(true);
            onChange(next);
          }}
          readOnly={readOnly}
          name={name}
          label={`utm_${utmNames[name]}`}
          error={errorOf('utm')}
        />
      ))}
    </div>
  );
}
