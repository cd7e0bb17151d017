import type { Language, Text } from '../language.ts';
import type { SkipReason } from './rows.ts';

const labels: Readonly<Record<SkipReason, Text>> = {
  heading: { nb: 'overskrift over en blokk', nn: 'overskrift over ei blokk', en: 'heading over a block' },
  header: { nb: 'overskriftsrad gjentatt', nn: 'overskriftsrad teken opp att', en: 'header row repeated' },
  total: { nb: 'sumrad', nn: 'sumrad', en: 'total row' },
  note: { nb: 'merknad, ikke en rad i listen', nn: 'merknad, ikkje ei rad i lista', en: 'note, not a row of the list' },
  vacancy: { nb: 'ledig plass', nn: 'ledig plass', en: 'vacant seat' },
};

export function skipLabel(reason: SkipReason, language: Language): string {
  return labels[reason][language];
}
