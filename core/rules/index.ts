import { activityCoverage } from './activity-coverage.ts';
import { advisoryOnly } from './advisory-only.ts';
import { annualReportDue } from './annual-report-due.ts';
import { appointingAuthority } from './appointing-authority.ts';
import { associatedExpertise } from './associated-expertise.ts';
import { attendeeNotMember } from './attendee-not-member.ts';
import { columnMissing } from './column-missing.ts';
import { competenceRecorded } from './competence-recorded.ts';
import { consecutiveTerms } from './consecutive-terms.ts';
import { dateImprecise } from './date-imprecise.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { datesReversed } from './dates-reversed.ts';
import { deliverables } from './deliverables.ts';
import { dialogueMeetingAttendance } from './dialogue-meeting-attendance.ts';
import { genderBalance } from './gender-balance.ts';
import { genderBalanceDeputies } from './gender-balance-deputies.ts';
import { geographicSpread } from './geographic-spread.ts';
import { habilitetClarified } from './habilitet-clarified.ts';
import { habilitetDecidedBy } from './habilitet-decided-by.ts';
import { habilitetOutdated } from './habilitet-outdated.ts';
import { habilitetRecorded } from './habilitet-recorded.ts';
import { habilitetSameDay } from './habilitet-same-day.ts';
import { handoverOverlap } from './handover-overlap.ts';
import { inhabilParticipated } from './inhabil-participated.ts';
import { leaderNotMember } from './leader-not-member.ts';
import { mandateAssessed } from './mandate-assessed.ts';
import { meetingConvener } from './meeting-convener.ts';
import { meetingDuplicated } from './meeting-duplicated.ts';
import { meetingFrequency } from './meeting-frequency.ts';
import { meetingFrequencyAtRisk } from './meeting-frequency-at-risk.ts';
import { meetingFrequencyOnTrack } from './meeting-frequency-on-track.ts';
import { meetingFutureHeld } from './meeting-future-held.ts';
import { meetingPastPlanned } from './meeting-past-planned.ts';
import { minutesMissing } from './minutes-missing.ts';
import { noLeader } from './no-leader.ts';
import { noSecretary } from './no-secretary.ts';
import { patientAssociation } from './patient-association.ts';
import { principleForwarded } from './principle-forwarded.ts';
import { proposalBeforeAppointment } from './proposal-before-appointment.ts';
import { recruitmentRecorded } from './recruitment-recorded.ts';
import { regionMismatch } from './region-mismatch.ts';
import { regionUnderivable } from './region-underivable.ts';
import { retroactiveAppointment } from './retroactive-appointment.ts';
import { rowsSkipped } from './rows-skipped.ts';
import { sameName } from './same-name.ts';
import { seatFallsVacant } from './seat-falls-vacant.ts';
import { seatVacantBriefly } from './seat-vacant-briefly.ts';
import { seatsPerRegion } from './seats-per-region.ts';
import { selfConstituted } from './self-constituted.ts';
import { similarNames } from './similar-names.ts';
import { taushetspliktClarified } from './taushetsplikt-clarified.ts';
import { taushetspliktSameDay } from './taushetsplikt-same-day.ts';
import { tenderRecorded } from './tender-recorded.ts';
import { termExpired } from './term-expired.ts';
import { termExpiring } from './term-expiring.ts';
import { termOneDayOver } from './term-one-day-over.ts';
import { termOpenEnded } from './term-open-ended.ts';
import { termTooLong } from './term-too-long.ts';
import { termTooShort } from './term-too-short.ts';
import { twoLeaders } from './two-leaders.ts';
import { termsOverlap } from './terms-overlap.ts';
import { usageStatistics } from './usage-statistics.ts';
import { userRepresentative } from './user-representative.ts';
import { userRepresentativePresent } from './user-representative-present.ts';
import { valueUnknown } from './value-unknown.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverWithoutTarget } from './waiver-without-target.ts';

/** The register of rules: public id → rule. A mandate's vocabulary is derived from it (mandate.ts). */
export const rules = {
  'column-missing': columnMissing,
  'date-unreadable': dateUnreadable,
  'date-imprecise': dateImprecise,
  'value-unknown': valueUnknown,
  'rows-skipped': rowsSkipped,
  'dates-reversed': datesReversed,
  'region-mismatch': regionMismatch,
  'region-underivable': regionUnderivable,
  'similar-names': similarNames,
  'same-name': sameName,
  'terms-overlap': termsOverlap,
  'seats-per-region': seatsPerRegion,
  'seat-vacant-briefly': seatVacantBriefly,
  'handover-overlap': handoverOverlap,
  'seat-falls-vacant': seatFallsVacant,
  'associated-expertise': associatedExpertise,
  'term-too-long': termTooLong,
  'term-one-day-over': termOneDayOver,
  'term-open-ended': termOpenEnded,
  'term-too-short': termTooShort,
  'term-expired': termExpired,
  'term-expiring': termExpiring,
  'consecutive-terms': consecutiveTerms,
  'appointing-authority': appointingAuthority,
  'proposal-before-appointment': proposalBeforeAppointment,
  'retroactive-appointment': retroactiveAppointment,
  'tender-recorded': tenderRecorded,
  'recruitment-recorded': recruitmentRecorded,
  'competence-recorded': competenceRecorded,
  'two-leaders': twoLeaders,
  'leader-not-member': leaderNotMember,
  'no-leader': noLeader,
  'no-secretary': noSecretary,
  'self-constituted': selfConstituted,
  'meeting-frequency': meetingFrequency,
  'meeting-frequency-at-risk': meetingFrequencyAtRisk,
  'meeting-frequency-on-track': meetingFrequencyOnTrack,
  'meeting-past-planned': meetingPastPlanned,
  'meeting-future-held': meetingFutureHeld,
  'meeting-duplicated': meetingDuplicated,
  'minutes-missing': minutesMissing,
  'attendee-not-member': attendeeNotMember,
  'meeting-convener': meetingConvener,
  'user-representative-present': userRepresentativePresent,
  'dialogue-meeting-attendance': dialogueMeetingAttendance,
  'gender-balance': genderBalance,
  'gender-balance-deputies': genderBalanceDeputies,
  'geographic-spread': geographicSpread,
  'user-representative': userRepresentative,
  'patient-association': patientAssociation,
  'habilitet-clarified': habilitetClarified,
  'habilitet-same-day': habilitetSameDay,
  'habilitet-outdated': habilitetOutdated,
  'taushetsplikt-clarified': taushetspliktClarified,
  'taushetsplikt-same-day': taushetspliktSameDay,
  'inhabil-participated': inhabilParticipated,
  'habilitet-decided-by': habilitetDecidedBy,
  'advisory-only': advisoryOnly,
  'principle-forwarded': principleForwarded,
  'habilitet-recorded': habilitetRecorded,
  'activity-coverage': activityCoverage,
  'usage-statistics': usageStatistics,
  'annual-report-due': annualReportDue,
  deliverables,
  'mandate-assessed': mandateAssessed,
  'waiver-expired': waiverExpired,
  'waiver-without-target': waiverWithoutTarget,
} as const;
