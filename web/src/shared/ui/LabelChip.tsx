import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import type { Label } from '@/shared/api/types';
import classes from './LabelChip.module.css';

interface LabelChipProps {
  readonly label: Pick<Label, 'name' | 'color'>;
  /** Offers to take the label off. */
  readonly onRemove?: () => void;
  readonly className?: string;
}

/** A label as a coloured word; the theme knows the colour by its name. */
export function LabelChip({ label, onRemove, className = '' }: LabelChipProps) {
  const { t } = useLingui();
  const { name, color } = label;
  return (
    <span className={`${classes.chip ?? ''} ${className}`} data-color={color} title={name}>
      <span className={classes.name}>{name}</span>
      {onRemove && (
        <button
          type="button"
          className={classes.remove}
          aria-label={t`Зняти мітку «${name}»`}
          onClick={onRemove}
        >
          <IconX size={12} stroke={2.2} aria-hidden />
        </button>
      )}
    </span>
  );
}
