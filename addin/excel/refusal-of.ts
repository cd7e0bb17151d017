import type { Text } from '../../core/language.ts';
import { otherRefusal, refusals } from '../texts/excel.ts';

/** What Excel refused, as a sentence with the way on. What does not come from Excel is our own bug, and thrown on. */
export function refusalOf(reason: unknown): Text {
  if (!(reason instanceof OfficeExtension.Error)) throw reason;
  const { code } = reason;
  const { nb, nn, en } = otherRefusal;
  return refusals[code] ?? { nb: nb({ code }), nn: nn({ code }), en: en({ code }) };
}
