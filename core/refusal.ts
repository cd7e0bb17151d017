import type { Refusal } from './answer.ts';
import { list, type Language, type Text } from './language.ts';
import type { Mandate } from './mandate.ts';
import { headersSeen } from './read/find.ts';
import type { Sheet } from './sheet.ts';

/** What a refusal tells beside its sentence: every sheet with the headers seen on it, and the mandates to choose among. */
export interface Seen {
  readonly sheets: readonly Sheet[];
  readonly mandates: readonly Mandate[];
  readonly language: Language;
}

/** A refusal with its sentence and what was seen. */
export function refuse(reason: Refusal['reason'], detail: Text, { sheets, mandates, language }: Seen): Refusal {
  return {
    reason,
    detail: detail[language],
    sheets: sheets.map((sheet) => ({ name: sheet.name, headers: headersSeen(sheet) })),
    mandates: mandates.map(({ id, title }) => ({ id, title: title[language] })),
  };
}

export function noRoster(seen: Seen): Refusal {
  const names = list(
    seen.sheets.slice(0, 10).map(({ name }) => `«${name}»`),
    seen.language,
  );
  const none = seen.sheets.length === 0;
  const detail: Text = {
    nb: `${none ? 'Arbeidsboken har ingen ark' : `Ingen ark ser ut som en medlemsliste (sett på: ${names})`}. En medlemsliste har en rad med overskrifter som Navn, Region, Rolle, Oppnevnt fra og Oppnevnt til.`,
    nn: `${none ? 'Arbeidsboka har ingen ark' : `Ingen ark ser ut som ei medlemsliste (sett på: ${names})`}. Ei medlemsliste har ei rad med overskrifter som Namn, Region, Rolle, Oppnemnd frå og Oppnemnd til.`,
    en: `${none ? 'The workbook has no sheets' : `No sheet looks like a list of members (looked at: ${names})`}. A list of members has a row of headers such as Name, Region, Role, Appointed from and Appointed to.`,
  };
  return refuse('no-roster', detail, seen);
}

export function severalRosters(rosters: readonly string[], seen: Seen): Refusal {
  const names = list(
    rosters.map((name) => `«${name}»`),
    seen.language,
  );
  const detail: Text = {
    nb: `Flere ark ser ut som medlemslister: ${names}. La bare den som gjelder være synlig (slett eller skjul de andre arkene), eller gi hver liste en kolonne «Gruppe» som sier hvem den gjelder. I JSON velges arket med "part": "members".`,
    nn: `Fleire ark ser ut som medlemslister: ${names}. La berre den som gjeld vere synleg (slett eller skjul dei andre arka), eller gje kvar liste ein kolonne «Gruppe» som seier kven ho gjeld. I JSON blir arket valt med "part": "members".`,
    en: `Several sheets look like lists of members: ${names}. Leave only the one that holds visible (delete or hide the other sheets), or give each list a column “Group” that says whom it is about. In JSON, "part": "members" chooses the sheet.`,
  };
  return refuse('several-rosters', detail, seen);
}

export function mandateMissing(seen: Seen): Refusal {
  const detail: Text = {
    nb: 'Det er ikke sagt hvilket mandat gruppen har. Velg mandatet, eller skriv det på arket «Oppsett» (Felt: Mandat).',
    nn: 'Det er ikkje sagt kva mandat gruppa har. Vel mandatet, eller skriv det på arket «Oppsett» (Felt: Mandat).',
    en: 'It is not said which mandate the group has. Choose the mandate, or write it on the sheet “Oppsett” (Felt: Mandat).',
  };
  return refuse('mandate-missing', detail, seen);
}

export function mandateUnknown(name: string, seen: Seen): Refusal {
  const known = list(
    seen.mandates.map(({ id }) => `«${id}»`),
    seen.language,
  );
  const detail: Text = {
    nb: `Mandatet «${name}» er ikke kjent. Kjente mandater: ${known}.`,
    nn: `Mandatet «${name}» er ikkje kjent. Kjende mandat: ${known}.`,
    en: `The mandate “${name}” is not known. Known mandates: ${known}.`,
  };
  return refuse('mandate-unknown', detail, seen);
}

const shownProblems = 5;

/** What stands on the sheet Mandat cannot be held against anything: the rows that must be mended, each named. */
export function setupContradicts(problems: readonly Text[], seen: Seen): Refusal {
  const rest = problems.length - shownProblems;
  const more: Text = { nb: ` Og ${rest} til.`, nn: ` Og ${rest} til.`, en: ` And ${rest} more.` };
  const say = (language: Language) =>
    problems
      .slice(0, shownProblems)
      .map((problem) => problem[language])
      .join(' ') + (rest > 0 ? more[language] : '');
  return refuse('setup-contradicts', { nb: say('nb'), nn: say('nn'), en: say('en') }, seen);
}
