type OfficeStart = {
  onReady(callback: (info: { host: unknown }) => void): unknown;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly ui?: {
      displayDialogAsync(
        address: string,
        options: { width: number; height: number },
        callback: (result: { readonly value?: Dialog }) => void,
      ): void;
    };
  };
  readonly actions?: {
    associate(name: string, run: (event: { completed(): void }) => void): void;
  };
};
type Dialog = { addEventHandler(type: "dialogEventReceived", handler: () => void): void };

/** As much of a window as is looked at; IE11 has less than the types promise. */
export type StartingWindow = Window & { Office?: OfficeStart; WeakRef?: unknown };
