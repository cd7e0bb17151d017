/** Writes the samples beside this file: `npm run samples`. The findings beside each are written by hand and held by test/samples.test.ts. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import { brukerutvalg } from './brukerutvalg.ts';
import { flawedDmp, flawlessDmp } from './dmp.ts';
import { flawedNetwork, flawlessNetwork } from './network.ts';
import { toSheet, type SampleSheet } from './sheet.ts';

const samples: Readonly<Record<string, readonly SampleSheet[]>> = {
  'nettverk-feilfri': flawlessNetwork,
  'nettverk-med-feil': flawedNetwork,
  'dmp-feilfri': flawlessDmp,
  'dmp-med-feil': flawedDmp,
  brukerutvalg,
};

for (const [name, sheets] of Object.entries(samples)) {
  const bytes = await writeXlsx({ sheets: sheets.map(toSheet) });
  await writeFile(fileURLToPath(new URL(`${name}.xlsx`, import.meta.url)), bytes);
}
