import type { Meanwhile } from "./meanwhile";

/** Codes of a request that Excel ends midway: what stands before the action stays done. */
export const midwayCodes = ["AccessDenied", "ItemNotFound", "GeneralException"] as const;

/**
 * Something that goes wrong, in one request of a command (1: the first after the press).
 *
 * - `midway`: an action fails; `forGood`: so does everything after it, until a new pane is opened
 * - `refused`: the whole request, or its answer, is too large, or a cell is being edited (`forGood`: from then on)
 * - `crash`: the pane is closed before the answer; Excel has carried the request out (`applied`), or not. A new pane
 *   opens, and a person takes back or finishes (`then`) what is offered
 * - `saved`: the pane and Excel are closed; what Excel had saved by then is opened again
 * - `meanwhile`: right before the request a co-author does something
 */
export type Fault = { readonly request: number } & (
  | {
      readonly kind: "midway";
      readonly code: (typeof midwayCodes)[number];
      readonly action: number;
      readonly forGood: boolean;
    }
  | {
      readonly kind: "refused";
      readonly how: "cellEditing" | "requestTooLarge" | "responseTooLarge";
      readonly forGood: boolean;
    }
  | { readonly kind: "crash"; readonly applied: boolean; readonly then: "takeBack" | "settle" }
  | { readonly kind: "saved"; readonly applied: boolean }
  | { readonly kind: "meanwhile"; readonly what: Meanwhile }
);

/** Faults of one sort differ only in where they strike. */
export function sortOf(fault: Fault): string {
  const where = new Set(["request", "action"]);
  const facts = Object.entries(fault).filter(([fact]) => !where.has(fact));
  return facts.map(([, value]) => String(value)).join(" ");
}
