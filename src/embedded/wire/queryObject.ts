import { memberName, memberOf, wireName, type OfficeObject } from "./OfficeObject";

/**
 * The values that a `load` asked for. `select` are paths like `format/fill/color` or `items/name`; none: every scalar
 * property. Items of a collection come as `_Items`, a null object as null.
 */
export function queryObject(
  object: OfficeObject | null,
  select: readonly string[] | undefined,
): Record<string, unknown> | null {
  if (!object) return null;
  const answer: Record<string, unknown> = object.identity();
  const { type, self } = object;
  if (type.items) {
    const own = (select ?? []).filter((path) => memberOf(type.read, memberName(path)));
    for (const path of own)
      answer[wireName(memberName(path))] = type.read?.[memberName(path)]?.(self);
    const below = (select ?? []).filter((path) => !own.includes(path));
    if (own.length > 0 && below.length === 0) return answer;
    const paths = below.map((path) => path.replace(/^items\//i, ""));
    answer._Items = type.items(self).map((item) => queryObject(item, paths));
    return answer;
  }
  const inner = new Map<string, string[]>();
  for (const path of select?.length ? select : Object.keys(type.read ?? {})) {
    const [head = "", ...rest] = path.split("/");
    const member = memberName(head);
    if (member === "isNullObject") continue;
    const read = memberOf(type.read, member);
    if (read) answer[wireName(member)] = read(self);
    else if (memberOf(type.open, member)) append(inner, member, rest);
    else throw object.unknownMember(member);
  }
  for (const [member, paths] of inner) {
    answer[wireName(member)] = queryObject(type.open?.[member]?.(self) ?? null, paths);
  }
  return answer;
}

function append(inner: Map<string, string[]>, member: string, rest: readonly string[]): void {
  const paths = inner.get(member) ?? [];
  if (rest.length > 0) paths.push(rest.join("/"));
  inner.set(member, paths);
}
