/** A moment that people choose often. */
export interface Moment {
  readonly name: 'hour' | 'evening' | 'morning' | 'monday';
  readonly at: Date;
}

const morning = 9;
const evening = 18;

/** In an hour, this evening while it is far enough, tomorrow morning, on Monday. */
export function usualMoments(now: Date): readonly Moment[] {
  const inAnHour = new Date(now.getTime() + 60 * 60_000);
  const moments: Moment[] = [{ name: 'hour', at: inAnHour }];
  const tonight = at(now, 0, evening);
  if (tonight > inAnHour) moments.push({ name: 'evening', at: tonight });
  moments.push({ name: 'morning', at: at(now, 1, morning) });
  const toMonday = (8 - now.getDay()) % 7 || 7;
  // On Sundays Monday is tomorrow already.
  if (toMonday > 1) moments.push({ name: 'monday', at: at(now, toMonday, morning) });
  return moments;
}

/** The value of a `datetime-local` field, in the browser's own zone. */
export function toFieldValue(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

function at(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
