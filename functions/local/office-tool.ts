import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Wrong } from './manifest-for.ts';

/** npm's own words for a registry that cannot be reached. */
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

/** What a tool of Microsoft's said, as one sentence, when it did not do its work; undefined when it did. They end with 0 either way. */
export function whyNot(tool: string, code: number | null, said: string): Wrong | undefined {
  const network = unreachable.exec(said)?.[1];
  // Each tells what it was doing, and the one it called why it could not: the last line.
  const reason = [...said.matchAll(/^Error: (.+)/gm)].at(-1)?.[1]?.trim();
  if (reason !== undefined) return { wrong: `${tool} sier: ${reason}` };
  if (code === 0) return undefined;
  if (network !== undefined) return { wrong: `${tool} kan ikke hentes, for maskinen når ikke npm (${network}).` };
  return { wrong: `${tool} kan ikke kjøres (npm avsluttet med ${String(code)}).` };
}

/**
 * Fetches a tool of Microsoft's through npm, which must have started us, and runs it. What its many packages would run when they are installed is not
 * run: none of it is needed here, and one of them needs a compiler where nothing is built for it.
 */
export async function runOfficeTool(tool: string, args: readonly string[]): Promise<Wrong | undefined> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return { wrong: 'Start med «npm run excel»: verktøyene fra Microsoft hentes med npm.' };
  const child = spawn(process.execPath, [npm, 'exec', '--yes', '--ignore-scripts', '--', tool, ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  await once(child, 'close');
  return whyNot(tool, child.exitCode, said);
}
