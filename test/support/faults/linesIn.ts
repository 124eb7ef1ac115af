import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";

/** Texts and numbers, line by line. Formulas are other ones where rows have moved. */
export function linesIn({ sheets }: HostWorkbook): { sheet: string; line: string }[] {
  return sheets.flatMap(({ name: sheet, cells }) =>
    [...cells.values()].flatMap(({ content }) => {
      if (content.kind === "empty" || content.kind === "formula") return [];
      const words = content.kind === "text" ? content.text : String(content.value);
      return words.split("\n").map((line) => ({ sheet, line }));
    }),
  );
}
