/** A reference to a sheet: its name, quoted or not, before `!`. */
const qualified =
  /(?:'((?:[^']|'')+)'|(?<![\w.\p{L}])([^\s'"!(),:;=+\-*/^&<>{}[\]]+(?::[^\s'"!(),:;=+\-*/^&<>{}[\]]+)?))!/gu;

/** The sheets that a formula names; two of them, `a:b`, for a range of sheets. Texts in it are not looked into. */
export function sheetsIn(formula: string): string[] {
  const bare = formula.replace(/"[^"]*"/g, (text) => " ".repeat(text.length));
  return [...bare.matchAll(qualified)].map(([, quoted, plain]) =>
    (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase(),
  );
}

/** Whether it names one of these sheets (in lower case), or a range of sheets in which one may lie. */
export function namesAny(formula: string, sheets: ReadonlySet<string>): boolean {
  return sheetsIn(formula).some((name) => name.includes(":") || sheets.has(name));
}
