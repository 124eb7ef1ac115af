/**
 * Something that goes wrong on purpose. `error`: the action at that index, or the first whose member is named (as in
 * `Range.values`), fails with a code like `AccessDenied` or `GeneralException`; what stands before it stays done.
 * `dropped`: the answer never comes; `applied` says whether the request was carried out before that.
 */
export type HostFault =
  | {
      readonly kind: "error";
      readonly code: string;
      readonly message?: string;
      readonly action?: number;
      readonly member?: string;
    }
  | { readonly kind: "cellEditing" | "requestTooLarge" | "responseTooLarge" }
  | { readonly kind: "dropped"; readonly applied: boolean };

/** Faults waiting for the syncs they are meant for. */
export type HostFaults = {
  /** `sync` counts from now: 1 is the next one; it goes wrong once. Batches only, no cleanups. */
  inject(fault: HostFault, sync?: number): void;
  clear(): void;
  /** Taken by the host, once a sync. */
  next(): HostFault | null;
};

export function createFaults(): HostFaults {
  let waiting: { fault: HostFault; sync: number }[] = [];
  return {
    inject: (fault, sync = 1) => void waiting.push({ fault, sync }),
    clear: () => {
      waiting = [];
    },
    next: () => {
      for (const one of waiting) one.sync--;
      const due = waiting.find((one) => one.sync === 0);
      waiting = waiting.filter((one) => one.sync > 0);
      return due?.fault ?? null;
    },
  };
}
