import { useId } from 'preact/hooks';
import { formatCount, formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { dayAndMonth, daysUntil, yearsUntil } from '../reports.ts';
import { daysLeftTo, reportTexts, wasDue } from '../texts/report.ts';

interface HeadProps {
  readonly year: number;
  /** The day that is counted from, ISO. */
  readonly on: string;
  /** ISO, null where nobody asks for a report. */
  readonly due: string | null;
  readonly onYear: (year: number) => void;
}

/** Which year, and how long there is left. */
export function ReportHead({ year, on, due, onYear }: HeadProps) {
  const { t } = useLanguage();
  const id = useId();
  const years = yearsUntil(on);
  return (
    <p class="report-head">
      <label for={id}>{t(reportTexts.year)}</label>
      <select id={id} value={String(year)} onInput={(event) => onYear(Number(event.currentTarget.value))}>
        {(years.includes(year) ? years : [...years, year]).map((one) => (
          <option key={one} value={String(one)}>
            {one}
          </option>
        ))}
      </select>
      {due !== null && <span class="second">{useDue(due, on)}</span>}
    </p>
  );
}

function useDue(due: string, on: string): string {
  const { t, say, language } = useLanguage();
  const count = daysUntil(due, on);
  if (count === 0) return t(reportTexts.dueToday);
  if (count < 0) return say(wasDue, { day: formatDay(due) });
  return say(daysLeftTo, { days: formatCount(count), count, day: dayAndMonth(due, language) });
}
