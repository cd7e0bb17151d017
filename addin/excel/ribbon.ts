/** What the ribbon's buttons Valider and Årsmelding call; the manifest names them. */
const validateAction = 'validate';
const reportAction = 'report';

/**
 * Lets the ribbon's buttons judge without the pane and go to its tab Årsmelding, and shows the pane with the result. Where pane and ribbon do not share a runtime, the marks and the
 * sheet of findings are the result.
 */
export function associate(validate: () => Promise<void>, showReport: () => void): void {
  const show = (): Promise<void> => {
    showReport();
    return Promise.resolve();
  };
  Office.actions.associate(reportAction, (event: Office.AddinCommands.Event) => void answer(event, show));
  Office.actions.associate(validateAction, (event: Office.AddinCommands.Event) => void answer(event, validate));
}

async function answer(event: Office.AddinCommands.Event, act: () => Promise<void>): Promise<void> {
  await act();
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  event.completed();
}
