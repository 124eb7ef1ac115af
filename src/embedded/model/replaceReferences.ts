/** One end of a reference: `$B$7`, or a column or a row alone as in `B:D`, `3:5`. `row` is zero-based. */
export type ReferenceEnd = {
  readonly fixedColumn: boolean;
  readonly column: string | null;
  readonly fixedRow: boolean;
  readonly row: number | null;
};

/** A reference of a formula. `sheet` is null where it names none; `A:B` where it spans several (a 3D reference). */
export type Reference = {
  readonly sheet: string | null;
  readonly from: ReferenceEnd;
  readonly to: ReferenceEnd | null;
};

const quoted = String.raw`'(?:[^']|'')+'!`;
const bare = String.raw`(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const area = `${cell}:${cell}|${column}:${column}|${row}:${row}|${cell}`;

/** Texts and brackets of table columns are passed over; a function's name or a longer word is no reference. */
const tokens = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\])(${quoted}|${bare})?(?<![\p{L}\p{N}_.\\])(${area})(?![\p{L}\p{N}_.(!\\])|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
  "giu",
);

/**
 * A formula with every reference to cells written anew. `replace` answers null where that cannot be done for certain;
 * so does this function then. `named`: what is written for the name of a sheet before cells; as it was, as a rule.
 */
export function replaceReferences(
  formula: string,
  replace: (reference: Reference) => string | null,
  named: (sheet: string) => string | null = () => null,
): string | null {
  let sure = true;
  const replaced = formula.replace(tokens, (token: string, prefix?: string, cells?: string) => {
    if (cells === undefined) return token;
    const [from = "", to] = cells.split(":");
    const written = replace({
      sheet: prefix === undefined ? null : sheetOf(prefix),
      from: parseEnd(from),
      to: to === undefined ? null : parseEnd(to),
    });
    if (written === null) sure = false;
    const sheet = prefix === undefined ? null : named(sheetOf(prefix));
    return (sheet ?? prefix ?? "") + (written ?? cells);
  });
  return sure ? replaced : null;
}

/** The cells of a reference, without its sheet. */
export function formatReference(from: ReferenceEnd, to: ReferenceEnd | null): string {
  return to ? `${formatEnd(from)}:${formatEnd(to)}` : formatEnd(from);
}

function formatEnd({ fixedColumn, column, fixedRow, row }: ReferenceEnd): string {
  const named = column === null ? "" : `${fixedColumn ? "$" : ""}${column}`;
  return row === null ? named : `${named}${fixedRow ? "$" : ""}${row + 1}`;
}

function parseEnd(text: string): ReferenceEnd {
  const [, dollar = "", letters = "", second = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const rowDollar = letters === "" ? dollar : second;
  return {
    fixedColumn: letters !== "" && dollar === "$",
    column: letters || null,
    fixedRow: rowDollar === "$",
    row: digits === "" ? null : Number(digits) - 1,
  };
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
