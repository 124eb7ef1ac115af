import { formatRibbonCall, leftBy, type RibbonCall } from "../messages/RibbonNote";
import type { Deps } from "../usecases/Deps";
import { leaveCall, type CallWindow } from "./leaveCall";

/** What a ribbon command needs of its surroundings. */
export type RibbonSurroundings = {
  readonly deps: () => Deps;
  /** Whether this Excel has what the use cases need. */
  readonly works: () => boolean;
  readonly window: CallWindow;
  /** Shows the pane of this window; absent where Excel has no shared runtime. */
  readonly showPane: (() => Promise<void>) | undefined;
  /** Says it without the pane, and waits until the person has closed it. Null: this Excel is too old. */
  readonly say: (call: RibbonCall | null, at: string) => Promise<void>;
};

/**
 * Makes a ribbon button's handler: runs, tells the pane, shows the pane where a person has to look. No click is silent:
 * where the pane cannot be shown it is said in a dialog. Excel is told that the button is done whatever happens – a
 * button that is not released blocks all others – and only after the dialog, which ends with its function.
 */
export function ribbonCommand(
  run: (deps: Deps) => Promise<RibbonCall>,
  surroundings: RibbonSurroundings,
): (event: { completed: () => void }) => Promise<void> {
  return async (event) => {
    try {
      const deps = surroundings.deps();
      const call = surroundings.works() ? await run(deps) : null;
      const at = deps.now();
      if (call) leaveCall(formatRibbonCall(call, at), surroundings);
      if (needsPane(call)) await showOrSay(call, at, surroundings);
    } finally {
      event.completed();
    }
  };
}

async function showOrSay(
  call: RibbonCall | null,
  at: string,
  { showPane, say }: RibbonSurroundings,
): Promise<void> {
  const shown = showPane
    ? await showPane().then(
        () => true,
        () => false,
      )
    : false;
  if (!shown) await say(call, at);
}

/** Whether a person has to see the pane: something was not done, or is to be looked at. */
function needsPane(call: RibbonCall | null): boolean {
  return (call?.kind !== "carried" && call?.kind !== "undone") || leftBy(call) > 0;
}
