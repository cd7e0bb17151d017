import { fromCalendar, yearOf, type Day } from './day.ts';

/** Days on which a Norwegian office is closed: weekends, and the days around Easter, which alone can meet a deadline in spring. */
export type Closed = 'saturday' | 'sunday' | 'maundy-thursday' | 'good-friday' | 'easter-sunday' | 'easter-monday';

/** Easter Sunday of the Gregorian calendar; the algorithm printed in Nature in 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return fromCalendar(year, Math.floor(count / 31), (count % 31) + 1) ?? 0;
}

const aroundEaster: Readonly<Record<number, Closed>> = {
  [-3]: 'maundy-thursday',
  [-2]: 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
};

/** Why an office is closed on a day; undefined on a working day. 1970-01-01 was a Thursday. */
export function closedOn(day: Day): Closed | undefined {
  const holiday = aroundEaster[day - easterSunday(yearOf(day))];
  if (holiday !== undefined) return holiday;
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday === 5 ? 'saturday' : weekday === 6 ? 'sunday' : undefined;
}

export function lastWorkdayBefore(day: Day): Day {
  let before = day - 1;
  while (closedOn(before) !== undefined) before -= 1;
  return before;
}
