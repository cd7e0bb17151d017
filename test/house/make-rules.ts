/** Writes docs/RULES.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './rules-page.ts';
import { root } from './tool.ts';

writeFileSync(join(root, 'docs/RULES.md'), rulesPage());
