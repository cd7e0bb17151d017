import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validate } from '../../../core/validate.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { mandates } from '../../../mandates/index.ts';

/** Workbooks that nobody here made; they lie beside the repository where it is developed. */
const shared = fileURLToPath(new URL('../../../../shared/workbooks/', import.meta.url));

test
  .skipIf(!existsSync(shared))
  .each(['janitor_dirty_data.xlsx', 'readxl_deaths.xlsx', 'unpivotr_worked_examples.xlsx'])(
  '%s is no list of members, and that is said',
  (file) => {
    const workbook = readWorkbook(new Uint8Array(readFileSync(`${shared}${file}`)));
    if (!('sheets' in workbook)) throw new Error(`${file} cannot be read`);
    const result = validate({ on: '2026-11-22', workbook }, mandates);
    expect(result).toMatchObject({ reason: 'no-roster', sheets: workbook.sheets.map(({ name }) => ({ name })) });
  },
);
