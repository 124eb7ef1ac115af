/** What a named group of a match holds; `""` where the group took no part in it. */
export function namedGroup({ groups }: Pick<RegExpMatchArray, "groups">, name: string): string {
  return groups?.[name] ?? "";
}
