import type { Text } from '../language.ts';
import type { ReportChart, SeatState } from './report.ts';
import { seatBands, type SeatBand } from './seat-bands.ts';
import type { YearFacts } from './table.ts';

const names: Readonly<Record<SeatState, Text>> = {
  before: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  taken: { nb: 'Besatt', nn: 'Teken', en: 'Taken' },
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  open: { nb: 'Ikke avklart', nn: 'Ikkje avklara', en: 'Not settled' },
};

const title: Text = { nb: 'Plasser gjennom året', nn: 'Plassar gjennom året', en: 'Seats over the year' };
const unit: Text = { nb: 'dager', nn: 'dagar', en: 'days' };
/** Stands beside the title: what tells the parts apart. */
const legend: Text = {
  nb: 'dager fra 1. januar; mørkt: besatt, lyst: ledig, grått: ikke avklart',
  nn: 'dagar frå 1. januar; mørkt: teken, lyst: ledig, grått: ikkje avklara',
  en: 'days from 1 January; dark: taken, light: vacant, grey: not settled',
};

/** The states in the order in which every seat can be laid out from them: each seat takes the parts that are its own, and none of the others. */
function layers(bands: readonly SeatBand[]): { state: SeatState; values: number[] }[] {
  const left = bands.map(({ parts }) => [...parts]);
  const all: { state: SeatState; values: number[] }[] = [];
  for (;;) {
    const state = left.find(([first]) => first !== undefined)?.[0]?.state;
    if (state === undefined) return all;
    const values = left.map((parts) => (parts[0]?.state === state ? (parts.shift()?.days ?? 0) : 0));
    all.push({ state, values });
  }
}

/** «Helse Nord 2: besatt 181 dager, ledig 145 dager.» */
function inWords(bands: readonly SeatBand[], { language }: YearFacts): string {
  const part = ({ state, days }: SeatBand['parts'][number]) =>
    `${names[state][language].toLowerCase()} ${days} ${unit[language]}`;
  return bands.map(({ name, parts }) => `${name}: ${parts.map(part).join(', ')}.`).join(' ');
}

/** Each seat as a band over the year, its gaps to be seen; none where there are no seats. */
export function bandsChart(facts: YearFacts): ReportChart[] {
  const { language } = facts;
  const bands = seatBands(facts);
  if (bands.length === 0) return [];
  const series = layers(bands).map(({ state, values }) => ({ name: names[state][language], values, state }));
  const alt = `${title[language]}. ${inWords(bands, facts)}`;
  const categories = bands.map(({ name }) => name);
  const look = { title: title[language], unit: legend[language], table: 'composition', kind: 'bands' } as const;
  return [{ id: 'seats-over-year', ...look, alt, categories, series }];
}
