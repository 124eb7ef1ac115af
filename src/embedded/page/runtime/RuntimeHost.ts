import type { HostWorkbook } from "../../model/HostWorkbook";
import { createCommandRuntime, type CommandRuntime } from "./CommandRuntime";
import { runtimeKind, type HostExternal, type PlanSheetHost } from "./HostWindow";
import { watchPaneRequests } from "./watchPaneRequests";

/** Makes the host's side of the wire for a workbook; the result puts it into a window, and that result ends it there. */
export type Wire = (workbook: HostWorkbook) => (window: Window) => () => void;

/** The add-in's frames and the workbook they work on. */
export type RuntimeHost = PlanSheetHost & {
  readonly commands: CommandRuntime;
  /** From now on frames work on this workbook. Frames that are open must be loaded anew. */
  use(workbook: HostWorkbook): void;
  /** Tells when the add-in asks for its pane, or wants it away; the result stops listening. */
  onPane(listener: (shown: boolean) => void): () => void;
  /** Tells the window of every frame that loads, before its page does; the result stops listening. */
  onFrame(listener: (window: Window) => void): () => void;
};

export function createRuntimeHost(wire: Wire): RuntimeHost {
  const commands = createCommandRuntime();
  const paneListeners = new Set<(shown: boolean) => void>();
  const frameListeners = new Set<(window: Window) => void>();
  let installWire: ReturnType<Wire> | null = null;
  return {
    commands,
    use(workbook) {
      installWire = wire(workbook);
    },
    onPane(listener) {
      paneListeners.add(listener);
      return () => paneListeners.delete(listener);
    },
    onFrame(listener) {
      frameListeners.add(listener);
      return () => frameListeners.delete(listener);
    },
    install(window) {
      if (!installWire) return;
      const uninstall = installWire(window);
      const external = externalOf(window);
      watchPaneRequests(external, (state) => {
        for (const listener of paneListeners) listener(state === "Visible");
      });
      const runsCommands = runtimeKind(window) === "commands";
      if (runsCommands) commands.attach(external);
      for (const listener of frameListeners) listener(window);
      window.addEventListener("pagehide", () => {
        uninstall();
        if (runsCommands) commands.detach();
      });
    },
  };
}

/** `window.external` as the wire has just filled it; the DOM's own type knows nothing of Excel. */
function externalOf(window: Window): HostExternal {
  return (window as unknown as { external: HostExternal }).external;
}
