import type { Text } from '../../core/language.ts';

/** Why bytes could not be taken as a workbook. Expected, so a value. */
export type Reason = keyof typeof details;

export interface Unreadable {
  readonly reason: Reason;
  /** One or two sentences: what is so, and what to do. */
  readonly detail: Text;
}

const save: Text = {
  nb: 'Åpne den i Excel, lagre den som «Excel-arbeidsbok (.xlsx)» og velg den nye filen.',
  nn: 'Opne henne i Excel, lagre henne som «Excel-arbeidsbok (.xlsx)» og vel den nye fila.',
  en: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose the new file.',
};

const shrink: Text = {
  nb: 'Kopier bare arkene som gjelder gruppen, over i en ny arbeidsbok og velg den.',
  nn: 'Kopier berre arka som gjeld gruppa, over i ei ny arbeidsbok og vel den.',
  en: 'Copy only the sheets that concern the group into a new workbook and choose that one.',
};

const also = (what: Text, action: Text): Text => ({
  nb: `${what.nb} ${action.nb}`,
  nn: `${what.nn} ${action.nn}`,
  en: `${what.en} ${action.en}`,
});

const details = {
  empty: also(
    { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
    {
      nb: 'Velg arbeidsboken på nytt, eller last den ned en gang til.',
      nn: 'Vel arbeidsboka på nytt, eller last henne ned ein gong til.',
      en: 'Choose the workbook again, or download it once more.',
    },
  ),
  'not-a-zip': also(
    {
      nb: 'Filen er ikke en .xlsx-fil, selv om navnet kan si det.',
      nn: 'Fila er ikkje ei .xlsx-fil, sjølv om namnet kan seie det.',
      en: 'The file is not an .xlsx file, even if its name may say so.',
    },
    save,
  ),
  encrypted: {
    nb: 'Arbeidsboken er låst med passord og kan ikke leses. Fjern passordet i Excel (Fil → Informasjon → Beskytt arbeidsbok) og velg filen på nytt.',
    nn: 'Arbeidsboka er låst med passord og kan ikkje lesast. Fjern passordet i Excel (Fil → Informasjon → Beskytt arbeidsbok) og vel fila på nytt.',
    en: 'The workbook is locked with a password and cannot be read. Remove the password in Excel (File → Info → Protect Workbook) and choose the file again.',
  },
  'old-format': also(
    {
      nb: 'Filen er lagret i et eldre Office-format (.xls), som ikke kan leses her.',
      nn: 'Fila er lagra i eit eldre Office-format (.xls), som ikkje kan lesast her.',
      en: 'The file is stored in an older Office format (.xls), which cannot be read here.',
    },
    save,
  ),
  binary: also(
    {
      nb: 'Filen er en binær arbeidsbok (.xlsb), som ikke kan leses her.',
      nn: 'Fila er ei binær arbeidsbok (.xlsb), som ikkje kan lesast her.',
      en: 'The file is a binary workbook (.xlsb), which cannot be read here.',
    },
    save,
  ),
  'open-document': also(
    {
      nb: 'Filen er et OpenDocument-regneark (.ods), som ikke kan leses her.',
      nn: 'Fila er eit OpenDocument-rekneark (.ods), som ikkje kan lesast her.',
      en: 'The file is an OpenDocument spreadsheet (.ods), which cannot be read here.',
    },
    save,
  ),
  document: {
    nb: 'Filen er et Word-dokument, ikke en arbeidsbok. Velg Excel-filen med medlemslisten, eller kopier tabellen inn i et Excel-ark.',
    nn: 'Fila er eit Word-dokument, ikkje ei arbeidsbok. Vel Excel-fila med medlemslista, eller kopier tabellen inn i eit Excel-ark.',
    en: 'The file is a Word document, not a workbook. Choose the Excel file with the list of members, or copy the table into an Excel sheet.',
  },
  'not-a-workbook': also(
    {
      nb: 'Filen er pakket som en .xlsx-fil, men inneholder ingen arbeidsbok.',
      nn: 'Fila er pakka som ei .xlsx-fil, men inneheld inga arbeidsbok.',
      en: 'The file is packed like an .xlsx file, but holds no workbook.',
    },
    save,
  ),
  damaged: also(
    {
      nb: 'Arbeidsboken er skadet eller ufullstendig og kan ikke leses.',
      nn: 'Arbeidsboka er skadd eller ufullstendig og kan ikkje lesast.',
      en: 'The workbook is damaged or incomplete and cannot be read.',
    },
    save,
  ),
  unsafe: also(
    {
      nb: 'Filen er bygd opp på en måte som Excel aldri gjør, og leses derfor ikke.',
      nn: 'Fila er bygd opp på ein måte som Excel aldri gjer, og blir difor ikkje lesen.',
      en: 'The file is built in a way Excel never does, and is therefore not read.',
    },
    save,
  ),
  'too-many-parts': also(
    {
      nb: 'Filen består av flere deler enn en vanlig arbeidsbok og leses ikke.',
      nn: 'Fila er sett saman av fleire delar enn ei vanleg arbeidsbok og blir ikkje lesen.',
      en: 'The file consists of more parts than a usual workbook and is not read.',
    },
    shrink,
  ),
  'too-large': also(
    {
      nb: 'Arbeidsboken er for stor til å leses her når den pakkes ut.',
      nn: 'Arbeidsboka er for stor til å lesast her når ho blir pakka ut.',
      en: 'The workbook is too large to be read here once it is unpacked.',
    },
    shrink,
  ),
  'too-many-cells': also(
    {
      nb: 'Arbeidsboken har flere utfylte celler enn det kan leses her.',
      nn: 'Arbeidsboka har fleire utfylte celler enn det kan lesast her.',
      en: 'The workbook has more filled cells than can be read here.',
    },
    shrink,
  ),
} satisfies Record<string, Text>;

export function unreadable(reason: Reason): Unreadable {
  return { reason, detail: details[reason] };
}

/** Tells a refusal from what was asked for; nothing that is read has a `reason`. */
export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'reason' in value;
}
