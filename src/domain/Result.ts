/** An outcome that a caller is expected to handle. Expected failure is a value; `throw` is for bugs. */
export type Result<Value, Failure> = Success<Value> | Refusal<Failure>;
export type Success<Value> = { readonly ok: true; readonly value: Value };
export type Refusal<Failure> = { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function refuse<Failure>(failure: Failure): Refusal<Failure> {
  return { ok: false, failure };
}
