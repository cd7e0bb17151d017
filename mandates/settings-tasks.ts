import type { Setting } from '../core/setting.ts';

/** The numbers [P] of the rules about tasks, reports and declarations. Labels are public: people write them. */
export const activityMonth: Setting = {
  label: {
    nb: 'Oppgaver uten aktivitet: noteres fra måned nr.',
    nn: 'Oppgåver utan aktivitet: noterast frå månad nr.',
    en: 'Tasks without activity: noted from month no.',
  },
  unit: 'count',
  least: 1,
  most: 12,
  terms: [{ rule: 'activity-coverage', term: 'noteMonth' }],
};

export const reportMonth: Setting = {
  label: {
    nb: 'Årsmelding og utviklingstall: varsles fra måned nr.',
    nn: 'Årsmelding og utviklingstal: varslast frå månad nr.',
    en: 'Annual report and figures of use: warned of from month no.',
  },
  unit: 'count',
  least: 1,
  most: 4,
  terms: [
    { rule: 'annual-report-due', term: 'warnMonth' },
    { rule: 'usage-statistics', term: 'warnMonth' },
  ],
};

export const declarationMonths: Setting = {
  label: {
    nb: 'Habilitetserklæring: fornyes etter måneder',
    nn: 'Habilitetserklæring: fornyast etter månader',
    en: 'Declaration of impartiality: renewed after months',
  },
  unit: 'months',
  least: 1,
  most: 120,
  terms: [{ rule: 'habilitet-outdated', term: 'months' }],
};

export const spreadRegions: Setting = {
  label: {
    nb: 'Geografi: advarsel ved antall regioner',
    nn: 'Geografi: åtvaring ved tal regionar',
    en: 'Geography: warning at number of regions',
  },
  unit: 'count',
  least: 0,
  most: 4,
  terms: [{ rule: 'geographic-spread', term: 'warnAtRegions' }],
};

export const spreadPercent: Setting = {
  label: {
    nb: 'Geografi: største andel fra én region',
    nn: 'Geografi: største del frå éin region',
    en: 'Geography: largest share from one region',
  },
  unit: 'percent',
  least: 0,
  most: 100,
  terms: [{ rule: 'geographic-spread', term: 'sharePercent' }],
};
