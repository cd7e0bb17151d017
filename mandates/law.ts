import type { Source } from '../core/answer.ts';

/** The act is named with its date and number: no § without the year of its law. */
export const equality: Source = {
  document: 'Likestillings- og diskrimineringsloven (lov 16.06.2017 nr. 51)',
  section: '§ 28',
  url: 'https://lovdata.no/lov/2017-06-16-51/§28',
  version: '2018-01-01',
};

/** By size from nobody to nine; 40 per cent, rounded up, of larger bodies. */
const ofEach = { least: [0, 0, 1, 1, 2, 2, 3, 3, 3, 4], percent: 40 };

/** Balance between women and men in bodies that public authorities appoint, in force with the act. */
export const balanceRequired = <Terms extends object>(terms: Terms) => [
  { from: '2018-01-01', source: equality, ...ofEach, ...terms },
];

/** The network's mandate asks for no clearance, but the act holds for its members too: whether it is entered is a note [P]. */
export const impartialityKnown = [
  {
    from: '1970-01-01',
    source: {
      document: 'Forvaltningsloven (lov 10.02.1967)',
      section: '§ 10 og § 13 c',
      url: 'https://lovdata.no/lov/1967-02-10',
    },
  },
];
