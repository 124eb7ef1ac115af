import type { Difference } from "./Recording";

type Walk = {
  readonly at: string;
  /** Excel's ids and what the host calls the same things; grows on the way. */
  readonly ids: Map<string, string>;
  /** An object was made: only whether there is one is compared. */
  readonly made: boolean;
};

const idNames = new Set(["Id", "_Id", "_ReferenceId"]);

/** Where two answers to one action differ. Ids differ always: they are learnt, not compared. */
export function differencesIn(
  excel: unknown,
  host: unknown,
  walk: Walk,
): Omit<Difference, "operation">[] {
  const { at, ids, made } = walk;
  if (!isRecord(excel) || !isRecord(host)) {
    const same = made ? isNothing(excel) === isNothing(host) : sameValue(excel, host);
    return same ? [] : [{ at, excel: excel ?? null, host: host ?? null }];
  }
  const names = made ? Object.keys(excel).filter((name) => idNames.has(name)) : Object.keys(excel);
  return names.flatMap((name) => {
    const [there, here] = [excel[name], host[name]];
    if (idNames.has(name)) {
      if (typeof there === "string" && typeof here === "string") ids.set(there, here);
      return [];
    }
    return differencesIn(there, here, { ...walk, at: `${at} ${name}` });
  });
}

function sameValue(excel: unknown, host: unknown): boolean {
  if (isNothing(excel) || isNothing(host)) return isNothing(excel) && isNothing(host);
  return excel === host;
}

const isNothing = (value: unknown) => value === null || value === undefined;

/** Arrays count as records of their places. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
