import type { Result } from "../../../src/domain/Result";

/** The value of something that has to work before the trial begins. */
export function wanted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
