import type { Text } from '../language.ts';

/** A «ja» or «nei» of a table. */
export const yesOrNo: Readonly<Record<'yes' | 'no', Text>> = {
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
};
