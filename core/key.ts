import { toIso } from './day.ts';
import { ruleOf, type Inspected } from './inspect.ts';

/** A 53-bit hash of a text as 14 hex digits (cyrb53, public domain). Not for secrets: for telling facts apart. */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** Stable while the facts behind a finding are: it does not change with the day of judgement, a moved row or the language. */
export function keyOf(groupId: string, { rule, values, undecided }: Inspected): string {
  const facts =
    undecided === undefined
      ? ruleOf(rule).identity(values)
      : [
          'undecided',
          undecided.about,
          undecided.period === undefined ? undefined : toIso(undecided.period.from),
          undecided.column === undefined ? undecided.missing : `${String(undecided.missing)}.${undecided.column}`,
        ];
  return `${rule}:${hash(JSON.stringify([groupId, ...facts.map((fact) => (typeof fact === 'string' ? fact.toLowerCase() : (fact ?? null)))]))}`;
}
