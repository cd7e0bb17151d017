import type { Text } from '../../core/language.ts';

/** What is said when something is away: the service, so that the pane judges by itself, or Excel. */
export const away = {
  cannotBeJudged: { nb: 'Kan ikke vurderes ennå', nn: 'Kan ikkje vurderast enno', en: 'Cannot be assessed yet' },
  judgedHere: {
    nb: 'Tjenesten svarer ikke, så det er vurdert her. Historikken er ikke skrevet ennå.',
    nn: 'Tenesta svarar ikkje, så det er vurdert her. Historikken er ikkje skriven enno.',
    en: 'The service is not answering, so this was assessed here. History has not been written yet.',
  },
  send: { nb: 'Send til historikken', nn: 'Send til historikken', en: 'Send to history' },
  sent: {
    nb: 'Vurderingen er skrevet i historikken.',
    nn: 'Vurderinga er skriven i historikken.',
    en: 'The assessment has been written in history.',
  },
  stillAway: {
    nb: 'Tjenesten svarer fortsatt ikke. Vurderingen ligger her til panelet lukkes.',
    nn: 'Tenesta svarar framleis ikkje. Vurderinga ligg her til panelet vert lukka.',
    en: 'The service is still not answering. The assessment stays here until the pane is closed.',
  },
  notDone: {
    nb: 'Tjenesten svarer ikke, så arbeidsboken er urørt. Funnene står her.',
    nn: 'Tenesta svarar ikkje, så arbeidsboka er urørt. Funna står her.',
    en: 'The service is not answering, so the workbook is untouched. The findings are here.',
  },
  outside: {
    nb: 'Denne siden hører hjemme i Excel.',
    nn: 'Denne sida høyrer heime i Excel.',
    en: 'This page belongs in Excel.',
  },
  noLibrary: {
    nb: 'Excel kan ikke nås: appsforoffice.microsoft.com svarer ikke. Åpne panelet på nytt, eller be IKT åpne adressen.',
    nn: 'Excel kan ikkje nåast: appsforoffice.microsoft.com svarar ikkje. Opne panelet på nytt, eller be IKT opne adressa.',
    en: 'Excel cannot be reached: appsforoffice.microsoft.com is not answering. Open the pane anew, or ask your IT to allow the address.',
  },
  outsideHow: {
    nb: 'Uten Excel: åpne arbeidsboken her.',
    nn: 'Utan Excel: opne arbeidsboka her.',
    en: 'Without Excel: open the workbook here.',
  },
} satisfies Record<string, Text>;
