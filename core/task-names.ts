import type { Text } from './language.ts';
import type { TaskCode } from './records.ts';

/** The tasks of the two mandates in a few words (domain.md 0). */
const taskNames: Readonly<Record<TaskCode, Text>> = {
  A1: { nb: 'likeverdige helsetjenester', nn: 'likeverdige helsetenester', en: 'equitable services' },
  A2: { nb: 'kostnadseffektiv tjeneste', nn: 'kostnadseffektiv teneste', en: 'a cost-effective service' },
  A3: {
    nb: 'informasjon til pasienter og helsepersonell',
    nn: 'informasjon til pasientar og helsepersonell',
    en: 'information to patients and health personnel',
  },
  A4: { nb: 'samarbeid med andre aktører', nn: 'samarbeid med andre aktørar', en: 'cooperation with other actors' },
  A5: {
    nb: 'prinsipielle og strategiske spørsmål til fagdirektørene',
    nn: 'prinsipielle og strategiske spørsmål til fagdirektørane',
    en: 'matters of principle and strategy to the medical directors',
  },
  A6: {
    nb: 'dokumentere utviklingen i bruk',
    nn: 'dokumentere utviklinga i bruk',
    en: 'documenting the development in use',
  },
  O1: {
    nb: 'faglige innspill til konkurransegrunnlaget',
    nn: 'faglege innspel til konkurransegrunnlaget',
    en: 'input to the tender documents',
  },
  O2: { nb: 'innspill til hvilke legemidler', nn: 'innspel til kva legemiddel', en: 'input on which medicines' },
  O3: {
    nb: 'anbefalinger til klinisk miljø',
    nn: 'tilrådingar til klinisk miljø',
    en: 'recommendations to the clinical community',
  },
  O4: { nb: 'program for anbudsseminar', nn: 'program for anbodsseminar', en: 'programme of the tender seminar' },
};

/** «A4 samarbeid med andre aktører». */
export const taskTexts = {
  nb: (task: TaskCode) => `${task} ${taskNames[task].nb}`,
  nn: (task: TaskCode) => `${task} ${taskNames[task].nn}`,
  en: (task: TaskCode) => `${task} ${taskNames[task].en}`,
};
