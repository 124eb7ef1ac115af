import { textContent } from "../../src/domain/cells/CellContent";
import type { Place } from "../../src/domain/place/Place";
import { cellNow } from "../../src/usecases/cellNow";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

const rows = [
  ["施策", "区分", "役割", "令和5年度計画"],
  ["相談", "行政", "①聞く。", "窓口を設ける。"],
  ["見守り", "行政", "①支える。", "訪ねる。"],
  ["相談", "行政", "①つなぐ。", "電話を置く。"],
];
const known = () => understood(deskFor(bookOf([sheetOf(rows)])).deps);
const place: Place = {
  ...{ sheetId: "id-進捗表", sheetName: "進捗表", measure: "相談", role: "行政", ordinal: 0 },
  column: { kind: "duty", fiscalYear: null, party: null },
  lastPosition: { row: 3, column: 2 },
};

test("of several cells of the form that fit it is the one at its address, while it holds what it held", async () => {
  const understanding = await known();
  const now = (before: string) => {
    const position = { row: 3, column: 2 };
    return cellNow({ position, before: textContent(before), place }, before, understanding);
  };
  expect(now("①つなぐ。")).toMatchObject({ position: { row: 3, column: 2 } });
  expect(now("①聞く。")).toBeNull();
});

test("a slice of an entry that is cut up no more cannot be found", async () => {
  const understanding = await known();
  const plan: Place = {
    ...{ ...place, measure: "見守り" },
    column: { kind: "plan", fiscalYear: 2023, party: null },
    lastPosition: { row: 2, column: 3 },
  };
  const now = (row: number) => {
    const position = { row, column: 3 };
    return cellNow({ position, before: textContent(""), place: plan }, "訪ねる。", understanding);
  };
  expect(now(2)).toMatchObject({ position: { row: 2, column: 3 } });
  expect(now(3)).toBeNull();
});
