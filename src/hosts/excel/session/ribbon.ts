/** The name in manifest.xml of the function behind the ribbon's button. */
const BUILD_MAIN_TABLE = 'buildMainTable';

/** Tells when *Build main table* is pressed on the ribbon; the pane is shown first. Gives what stops the telling. */
export function onBuildCommand(listener: () => void): () => void {
  let listening = true;
  Office.actions.associate(BUILD_MAIN_TABLE, (event: Office.AddinCommands.Event) => {
    // At once: a command that is not completed is ended by Office after minutes.
    event.completed();
    void Office.addin.showAsTaskpane();
    if (listening) listener();
  });
  return () => {
    listening = false;
  };
}
