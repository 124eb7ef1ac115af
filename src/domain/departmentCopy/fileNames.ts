/** Windows forbids these in names ("Naming Files, Paths, and Namespaces"); full-width forms say the same. */
const forbidden: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  ":": "：",
  '"': "”",
  "/": "／",
  "\\": "￥",
  "|": "｜",
  "?": "？",
  "*": "＊",
};

/** Characters of a name, its ending left out: a path of 260 has to hold the folders, too. */
const longest = 120;

/**
 * The names of the copies of a workbook, one a department, in their order: the workbook's name, the department's, the
 * workbook's ending. `book`: its file name. Names that would be the same are numbered.
 */
export function copyNames(book: string, departments: readonly string[]): string[] {
  const workbook = /\.xls[xm]$/iu;
  const stem = book.replace(workbook, "");
  const ending = workbook.exec(book)?.[0] ?? ".xlsx";
  const seen = new Set<string>();
  return departments.map((department) =>
    freeName(`${fileNameOf(`${stem}_${department}`)}${ending}`, seen),
  );
}

/** A name as Windows accepts it, without an ending. */
export function fileNameOf(name: string): string {
  const plain = [...name]
    // eslint-disable-next-line no-control-regex -- control characters are just what is looked for
    .map((character) => forbidden[character] ?? character.replace(/[\u0000-\u001f\u007f]/u, " "))
    .slice(0, longest)
    .join("")
    .replace(/^\s+|[\s.]+$/gu, "");
  return plain === "" ? "_" : plain;
}

/** The name, with a number where it is taken already (in Windows, upper and lower case are the same); it is taken then. */
export function freeName(name: string, seen: Set<string>): string {
  const stem = name.replace(/\.[^.]*$/u, "");
  const ending = name.slice(stem.length);
  let free = name;
  for (let number = 2; seen.has(free.toLowerCase()); number++)
    free = `${stem} (${number})${ending}`;
  seen.add(free.toLowerCase());
  return free;
}
