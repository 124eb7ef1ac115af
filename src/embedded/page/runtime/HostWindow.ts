/** What Excel for Windows puts into an add-in's window for Office.js (`window.external`), as far as the page takes part. */
export type HostExternal = {
  Execute(dispId: number, parameters: unknown, callback: (answer: unknown) => void): void;
  RegisterEvent(
    dispId: number,
    target: unknown,
    handler: (dispId: number, parameters: unknown) => void,
    callback: (answer: unknown) => void,
  ): void;
};

/** The contract with `bridge.ts`: what the page offers to the add-in's frame in it. */
export type PlanSheetHost = { install(window: Window): void };
export type HostPageWindow = Window & { planSheetHost?: PlanSheetHost };

/** Office.js expects the arrays of a COM host; these two members are all it asks of them. */
export function safeArray(items: readonly unknown[]): unknown {
  return Object.assign([...items], { toArray: () => items, dimensions: () => 1 });
}
