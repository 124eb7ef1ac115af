import { ApiFailure } from "./ApiFailure";

/** Arguments come from the add-in: what is not of the kind that a member takes is InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new ApiFailure("InvalidArgument");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new ApiFailure("InvalidArgument");
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiFailure("InvalidArgument");
  return value;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiFailure("InvalidArgument");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** An object or null object that a method promised; `getX` without `OrNullObject` fails where there is none. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new ApiFailure("ItemNotFound");
  return value;
}
