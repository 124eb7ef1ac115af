import { readFile } from "node:fs/promises";
import { readBytes } from "../../support/readBytes";
import { peer } from "../peers/peer";
import type { Way } from "./Way";

type Table = { readonly data: unknown };
type Daff = {
  readonly TableView: new (rows: string[][]) => Table;
  readonly CompareFlags: new () => object;
  readonly Merger: new (
    base: Table,
    local: Table,
    remote: Table,
    flags: object,
  ) => { apply(): number };
};

/** daff's three-way merge of the same tables, cell by cell, one copy after the other; reading them is not counted. */
export const daff: Way = async ({ base, copies }) => {
  const { TableView, CompareFlags, Merger } = peer("daff") as Daff;
  const circulated = await rowsOf(base);
  const master = new TableView(circulated.map((row) => [...row]));
  let spent = 0;
  let conflicts = 0;
  for (const file of copies) {
    const copy = await rowsOf(file);
    const started = performance.now();
    const merger = new Merger(
      new TableView(circulated),
      master,
      new TableView(copy),
      new CompareFlags(),
    );
    conflicts += merger.apply();
    spent += performance.now() - started;
  }
  return { all: spent, conflicts };
};

/** The first sheet as rows of texts. */
async function rowsOf(file: string): Promise<string[][]> {
  const [sheet] = (await readBytes(await readFile(file))).sheets;
  const rows: string[][] = [];
  for (const { row, column, text } of sheet?.cells ?? [])
    (rows[row] ??= new Array<string>(9).fill(""))[column] = text;
  return rows;
}
