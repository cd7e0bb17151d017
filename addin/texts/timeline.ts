import type { Verdict } from '../../core/answer.ts';
import type { Sentence, Text } from '../../core/language.ts';

export const timelineTexts = {
  none: {
    nb: 'Mandatet har ingen krav eller frister som kan tegnes.',
    nn: 'Mandatet har ingen krav eller fristar som kan teiknast.',
    en: 'The mandate has no requirements or deadlines that can be drawn.',
  },
  picture: {
    nb: 'Tidslinje. Det samme står i listene under.',
    nn: 'Tidslinje. Det same står i listene under.',
    en: 'Timeline. The lists below say the same.',
  },
  seats: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  deadlines: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  coming: { nb: 'Kommer', nn: 'Kjem', en: 'Coming' },
  always: { nb: 'hele tiden', nn: 'heile tida', en: 'all the time' },
  goToFinding: { nb: 'Vis funnet', nn: 'Vis funnet', en: 'Show the finding' },
} satisfies Record<string, Text>;

type Days = Sentence<{ days: string; count: number }>;

/** «1 dag ledig», «45 dager ledig». */
function daysThat({ nb, nn, en }: Text): Days {
  return {
    nb: ({ days, count }) => `${days} ${count === 1 ? 'dag' : 'dager'} ${nb}`,
    nn: ({ days, count }) => `${days} ${count === 1 ? 'dag' : 'dagar'} ${nn}`,
    en: ({ days, count }) => `${days} ${count === 1 ? 'day' : 'days'} ${en}`,
  };
}

const short = daysThat({ nb: 'ledig', nn: 'ledig', en: 'vacant' });
const over = daysThat({ nb: 'for mange', nn: 'for mange', en: 'too many' });
const unjudged = daysThat({ nb: 'ikke vurdert', nn: 'ikkje vurdert', en: 'not judged' });

/** What a run of days with too few, too many or nobody knows how many is called. */
export function daysOf({ unsure, seated, required }: { unsure: boolean; seated: number; required: number }): Days {
  if (unsure) return unjudged;
  return seated < required ? short : over;
}

export const daysLeft = daysThat({ nb: 'igjen', nn: 'att', en: 'left' });

export const seatsOf: Sentence<{ seated: number; required: number }> = {
  nb: ({ seated, required }) => `${seated} av ${required}`,
  nn: ({ seated, required }) => `${seated} av ${required}`,
  en: ({ seated, required }) => `${seated} of ${required}`,
};

export const meetingTexts = {
  none: {
    nb: 'Mandatet har ikke krav til hvor ofte gruppen møtes.',
    nn: 'Mandatet har ikkje krav til kor ofte gruppa møtest.',
    en: 'The mandate does not say how often the group meets.',
  },
  caption: { nb: 'Møter per halvår', nn: 'Møte per halvår', en: 'Meetings per half-year' },
  halfYear: { nb: 'Halvår', nn: 'Halvår', en: 'Half-year' },
  required: { nb: 'Krav', nn: 'Krav', en: 'Re\u00adquired' },
  held: { nb: 'Av\u00adholdt', nn: 'Halde', en: 'Held' },
  planned: { nb: 'Plan\u00adlagt', nn: 'Plan\u00adlagt', en: 'Plan\u00adned' },
  cancelled: { nb: 'Av\u00adlyst', nn: 'Av\u00adlyst', en: 'Can\u00adcelled' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
} satisfies Record<string, Text>;

export const halfYearName: Sentence<{ half: number | undefined; year: number }> = {
  nb: ({ half, year }) => `${half === undefined ? '' : `${half}.\u00a0halvår `}${year}`,
  nn: ({ half, year }) => `${half === undefined ? '' : `${half}.\u00a0halvår `}${year}`,
  en: ({ half, year }) => `${half === undefined ? '' : `H${half} `}${year}`,
};

export const meetingStatus: Readonly<Record<Verdict, Sentence<{ missing: number; until: string }>>> = {
  ok: { nb: () => 'oppfylt', nn: () => 'oppfylt', en: () => 'met' },
  breach: {
    nb: ({ missing }) => `${missing} for lite`,
    nn: ({ missing }) => `${missing} for lite`,
    en: ({ missing }) => `${missing} too few`,
  },
  attention: {
    nb: ({ missing, until }) => (missing > 0 ? `${missing} til innen ${until}` : 'bør ses på'),
    nn: ({ missing, until }) => (missing > 0 ? `${missing} til innan ${until}` : 'bør sjåast på'),
    en: ({ missing, until }) => (missing > 0 ? `${missing} more by ${until}` : 'needs a look'),
  },
  undecided: { nb: () => 'ikke vurdert', nn: () => 'ikkje vurdert', en: () => 'not assessed' },
};
