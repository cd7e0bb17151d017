import { expect, test } from 'vitest';
import { readHeader } from '../../../core/read/header.ts';

const fieldOf = (header: string, part: 'members' | 'meetings' | 'setup' = 'members') =>
  Object.keys(readHeader([header], part).columns)[0];

const members: readonly (readonly [string, readonly string[]])[] = [
  ['group', ['Gruppe', 'nettverk', 'utvalg', 'råd', 'anbud', 'spesialistgruppe', 'faggruppe', 'utval']],
  ['name', ['Navn', 'medlem', 'deltaker', 'fullt navn', 'representant', 'namn']],
  ['title', ['Stilling', 'tittel', 'yrke', 'stilling/tittel']],
  [
    'employer',
    [
      'Virksomhet',
      'helseforetak',
      'HF',
      'foretak',
      'arbeidssted',
      'arbeidsgiver',
      'sykehus',
      'institusjon',
      'enhet',
      'helseføretak',
      'verksemd',
      'sjukehus',
      'føretak',
    ],
  ],
  [
    'region',
    ['Region', 'RHF', 'helseregion', 'regionalt helseforetak', 'oppnevnt fra region', 'regionalt helseføretak'],
  ],
  ['role', ['Rolle', 'verv', 'rolle i gruppen', 'medlem/vara']],
  ['type', ['Deltakertype', 'representasjon', 'kategori', 'representerer']],
  ['competence', ['Fagfelt', 'fagområde', 'spesialitet', 'kompetanse', 'kompetanseområde']],
  [
    'from',
    [
      'Oppnevnt fra',
      'fra',
      'fra dato',
      'start',
      'startdato',
      'virketid fra',
      'periode fra',
      'funksjonstid fra',
      'gjelder fra',
      'oppnemnd frå',
    ],
  ],
  [
    'to',
    [
      'Oppnevnt til',
      'til',
      'til dato',
      'slutt',
      'sluttdato',
      'til og med',
      't.o.m.',
      'tom',
      'virketid til',
      'utløper',
      'utløpsdato',
      'oppnemnd til',
    ],
  ],
  ['term', ['Periode', 'virketid', 'funksjonstid', 'oppnevningsperiode', 'valgperiode']],
  ['decided', ['Oppnevningsdato', 'vedtaksdato', 'dato for oppnevning', 'oppnevnt dato', 'besluttet']],
  ['appointedBy', ['Oppnevnt av', 'utnevnt av', 'oppnevnende myndighet', 'vedtatt av', 'oppnemnd av']],
  [
    'proposedBy',
    ['Foreslått av', 'innstilt av', 'forslagsstiller', 'etter forslag fra', 'nominert av', 'føreslått av'],
  ],
  ['proposedOn', ['Forslagsdato', 'dato for forslag', 'innstillingsdato']],
  ['gender', ['Kjønn', 'k/m', 'kvinne/mann', 'gender']],
  ['email', ['E-post', 'epost', 'e-mail', 'mail', 'mailadresse']],
  ['phone', ['Telefon', 'tlf', 'tlf.', 'mobil']],
  ['habilitet', ['Habilitet (status)', 'habilitet', 'habilitetsstatus', 'habil', 'inhabil']],
  [
    'habilitetDate',
    ['Habilitet avklart', 'habilitet avklart dato', 'habilitetserklæring dato', 'erklæring mottatt', 'dato habilitet'],
  ],
  [
    'silenceDate',
    [
      'Taushetserklæring signert',
      'taushetsplikt',
      'taushetserklæring',
      'taushetsplikt avklart',
      'NDA',
      'teieplikt',
      'teieerklæring',
    ],
  ],
  ['left', ['Fratrådt', 'sluttet', 'gikk av', 'trådt ut', 'avsluttet']],
  ['reason', ['Årsak', 'grunn', 'begrunnelse']],
  ['deputyFor', ['Vara for', 'personlig vara for', 'stedfortreder for']],
  ['reference', ['Saksreferanse', 'arkivref', 'saksnr', 'journalnr', 'P360', 'ePhorte', 'vedtak']],
  ['remark', ['Merknad', 'kommentar', 'merknader', 'notat']],
];

test.each(members.flatMap(([field, headers]) => headers.map((header) => [header, field] as const)))(
  '«%s» heads %s',
  (header, field) => {
    expect(fieldOf(header)).toBe(field);
  },
);
