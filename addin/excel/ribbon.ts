/** What the ribbon's button Valider calls; the manifest names it. */
const validateAction = 'validate';

/**
 * Lets the ribbon's button judge without the pane, and shows the pane with the result. Where pane and ribbon do not share a runtime, the marks and the
 * sheet of findings are the result.
 */
export function associate(validate: () => Promise<void>): void {
  Office.actions.associate(validateAction, (event: Office.AddinCommands.Event) => void answer(event, validate));
}

async function answer(event: Office.AddinCommands.Event, validate: () => Promise<void>): Promise<void> {
  await validate();
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  event.completed();
}
