import type { Region } from '../core/read/regions.ts';

/** The four regional health authorities, with the spellings met in lists. A whole cell is compared, never its beginning. */
export const regions: readonly Region[] = [
  {
    name: 'Helse Sør-Øst',
    aliases: [
      'HSØ',
      'HSO',
      'H-SØ',
      'Helse Sør Øst',
      'Helse Sør- Øst',
      'Helse Sørøst',
      'Sør-Øst',
      'Sørøst',
      'Region sør-øst',
      'Helse Sør-Øst RHF',
    ],
  },
  { name: 'Helse Vest', aliases: ['HV', 'Vest', 'Region vest', 'Helse Vest RHF'] },
  {
    name: 'Helse Midt-Norge',
    aliases: ['HMN', 'Helse Midt', 'Helse Midt RHF', 'Midt', 'Midt-Norge', 'Region midt', 'Helse Midt-Norge RHF'],
  },
  { name: 'Helse Nord', aliases: ['HN', 'Nord', 'Region nord', 'Helse Nord RHF'] },
];
