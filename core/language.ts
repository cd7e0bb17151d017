/** The three languages of the product, in the order in which every text is written. Bokmål is the default. */
export type Language = 'nb' | 'nn' | 'en';
export const languages: readonly Language[] = ['nb', 'nn', 'en'];

/** One text in all three languages; leaving one out does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A sentence made from values, in all three languages. */
export type Sentence<Values> = Readonly<Record<Language, (values: Values) => string>>;

const conjunction: Text = { nb: 'og', nn: 'og', en: 'and' };

/** «a», «a og b», «a, b og c». */
export function list(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction[language]} ${items.at(-1)}`;
}
