import type { Language } from './language.ts';
import { count } from './phrase.ts';

const words: Readonly<
  Record<Language, Readonly<Record<'women' | 'men', readonly [string, string]>> & { and: string }>
> = {
  nb: { women: ['kvinne', 'kvinner'], men: ['mann', 'menn'], and: 'og' },
  nn: { women: ['kvinne', 'kvinner'], men: ['mann', 'menn'], and: 'og' },
  en: { women: ['woman', 'women'], men: ['man', 'men'], and: 'and' },
};

/** «1 kvinne og 3 menn». */
export function sexesIn({ women, men }: { women: number; men: number }, language: Language): string {
  const { women: woman, men: man, and } = words[language];
  return `${count(women, ...woman)} ${and} ${count(men, ...man)}`;
}
