import type { ApplyFailure } from "../domain/edit/Command";
import type { applyFailure } from "./applyFailure";
import type { Facts } from "./Facts";

/** An apply failure in words; the heading says first whether the workbook changed. */
export function tellApplyFailure(told: (typeof applyFailure)["ja"], failure: ApplyFailure): Facts {
  const words = told.codes[failure.code];
  if (failure.code === "nothing-to-undo") return { title: told.nothing.title, ...words };
  return failure.restored
    ? { title: told.unchanged, ...words }
    : { title: told.changed, ...words, remedy: told.look };
}

/** Nothing went wrong: a person stopped it, or there was nothing to do. */
export function isCalm({ code, restored }: ApplyFailure): boolean {
  return restored && (code === "cancelled" || code === "nothing-to-undo");
}
