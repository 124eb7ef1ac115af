import type { StartingWindow } from "./StartingWindow";

/** The functions that the manifest's buttons name. The scripts that have them do not run in an old web view. */
export const ribbonFunctionNames: readonly string[] = ["carryForward", "check", "undo"];

type RibbonEvent = { completed(): void };

/**
 * In an old web view Excel's buttons are answered with the help page in a dialog, so that no click is silent. ES5, as
 * everything here.
 */
export function answerRibbon(view: StartingWindow): void {
  const explain = (event: RibbonEvent): void => {
    const ui = view.Office && view.Office.context.ui;
    if (!ui) return event.completed();
    ui.displayDialogAsync(helpAddress(view), { width: 40, height: 60 }, ({ value }) => {
      if (!value) return event.completed();
      value.addEventHandler("dialogEventReceived", () => event.completed());
    });
  };
  view.addEventListener("load", () => {
    const office = view.Office;
    if (!office || !office.onReady) return;
    const actions = office.actions;
    if (actions) ribbonFunctionNames.forEach((name) => actions.associate(name, explain));
    // From now on Office hands presses over, and what has waited at once.
    office.onReady(() => {});
  });
}

function helpAddress(view: StartingWindow): string {
  return view.location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "help.html");
}
