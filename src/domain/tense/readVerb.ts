import { helpingVerb } from "./helpingVerb";
import { negativeVerb } from "./negativeVerb";
import { plainVerb } from "./plainVerb";
import { politeVerb } from "./politeVerb";
import type { VerbForm } from "./VerbForm";

/** The verb at the very end of a text that is not in the past; null where no known verb stands there. */
export function readVerb(tail: string): VerbForm | null {
  return helpingVerb(tail) ?? negativeVerb(tail) ?? politeVerb(tail) ?? plainVerb(tail);
}
