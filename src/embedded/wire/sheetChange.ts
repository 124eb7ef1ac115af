import type { Result } from "../../domain/Result";
import { ApiFailure } from "./ApiFailure";

const codes: Readonly<Record<string, string>> = {
  "invalid-name": "InvalidArgument",
  "name-taken": "ItemAlreadyExists",
  "last-sheet": "InvalidOperation",
};

/** The outcome of adding, renaming or deleting a sheet, in the wire's words. */
export function changeSheet<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new ApiFailure(codes[result.failure] ?? "InvalidOperation");
  return result.value;
}
