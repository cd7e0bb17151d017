import { wordsOf } from './text.ts';

const titles = /^(dr|prof|professor|overlege|lege|frå|fru|hr) /;

/**
 * Equal for two rows of one person: the same name but for letter case, spacing, punctuation and «Etternavn, Fornavn». Names that are only
 * alike stay two persons: they are suggested, never merged (domain.md 6.4).
 */
export function personKey(name: string): string {
  const [last, first, ...rest] = name.split(',');
  const turned = first === undefined || rest.length > 0 ? name : `${first} ${last ?? ''}`;
  return wordsOf(turned).replace(titles, '');
}
