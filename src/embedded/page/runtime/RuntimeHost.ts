import type { HostWorkbook } from "../../model/HostWorkbook";
import { createCommandRuntime, type CommandRuntime } from "./CommandRuntime";
import type { HostExternal, PlanSheetHost } from "./HostWindow";
import { watchPaneRequests } from "./watchPaneRequests";

/** Makes the host's side of the wire for a workbook; the result puts it into a window, and that result ends it there. */
export type Wire = (workbook: HostWorkbook) => (window: Window) => () => void;

/** The add-in's one frame – its shared runtime, pane and buttons – and the workbook that it works on. */
export type RuntimeHost = PlanSheetHost & {
  readonly commands: CommandRuntime;
  /** From now on the add-in works on this workbook. Its frame must be loaded anew. */
  use(workbook: HostWorkbook): void;
  /** Tells when the add-in asks for its pane, or wants it away; the result stops listening. */
  onPane(listener: (shown: boolean) => void): () => void;
  /** Tells the add-in's window whenever it loads, before its page does; the result stops listening. */
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
      commands.attach(external);
      for (const listener of frameListeners) listener(window);
      window.addEventListener("pagehide", () => {
        uninstall();
        commands.detach();
      });
    },
  };
}

/** `window.external` as the wire has just filled it; the DOM's own type knows nothing of Excel. */
function externalOf(window: Window): HostExternal {
  return (window as unknown as { external: HostExternal }).external;
}
