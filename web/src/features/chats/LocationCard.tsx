import { Trans } from '@lingui/react/macro';
import { IconMapPin } from '@tabler/icons-react';
import type { Message } from '@/shared/api/types';
import classes from './Attachments.module.css';

/** A place, opened on a map elsewhere: our page loads nothing from there. */
export function LocationCard({ location }: { readonly location: NonNullable<Message['location']> }) {
  const { latitude, longitude, title, address } = location;
  const place = `${latitude.toFixed(6)},${longitude.toFixed(6)}`;
  return (
    <a
      className={classes.card}
      href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <span className={classes.cardIcon}>
        <IconMapPin size={20} aria-hidden />
      </span>
      <span className={classes.cardBody}>
        <span className={classes.cardTitle}>
          {title !== '' ? title : <Trans>Місце на мапі</Trans>}
        </span>
        <span className={classes.cardNote}>{address !== '' ? address : place}</span>
      </span>
    </a>
  );
}
