/** As much of Office.js as opens a dialog. */
export type DialogOffice = {
  readonly context: { readonly ui: Pick<Office.UI, "displayDialogAsync"> };
  readonly EventType: { readonly DialogEventReceived: Office.EventType };
};

/** Percent of the screen. In Excel on the web the dialog floats over the sheet and meets no blocker of pop-ups. */
const options: Office.DialogOptions = { width: 32, height: 36, displayInIframe: true };

/**
 * Opens a page of the add-in in a dialog of Excel and waits until the person has closed it: a dialog of a function
 * command goes when the command reports its end. Where Excel opens none (another one is open) nothing is waited for.
 */
export function showDialog(office: DialogOffice, address: string): Promise<void> {
  return new Promise((resolve) => {
    office.context.ui.displayDialogAsync(
      address,
      options,
      ({ value: dialog }: { readonly value?: Office.Dialog }) => {
        if (!dialog) return resolve();
        dialog.addEventHandler(office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
