import type { Validation } from "../../../src/domain/edit/Validation";
import type { ListArea } from "../../../src/domain/listValidation/ListArea";
import {
  addListEdits,
  removeListEdits,
  type ListWords,
} from "../../../src/domain/listValidation/validationEdits";

const said = (title: string) => ({ title, message: `${title}から選びます。` });
const words: ListWords = { role: said("区分"), symbol: said("記号"), rating: said("評価") };
const areaOf = (kind: ListArea["kind"], column: number, values: string[]): ListArea => ({
  kind,
  sheetId: "s",
  sheetName: "進捗表",
  area: { top: 1, left: column, bottom: 5, right: column },
  values,
  unlisted: [],
});
const roles = areaOf("role", 1, ["市民", "行政"]);
const symbols = areaOf("symbol", 3, ["○", "-"]);

test("roles are held to the list; of symbols, which may be combined, it only asks", () => {
  const edits = addListEdits([roles, symbols], words);
  expect(edits.map(({ area, after }) => [area.left, after])).toEqual([
    [1, { kind: "list", values: ["市民", "行政"], alert: "stop", ...words.role }],
    [3, { kind: "list", values: ["○", "-"], alert: "warning", ...words.symbol }],
  ]);
});

test("only lists are taken off: another rule, and an area without any, stay as they are", () => {
  const areas = [roles, symbols, areaOf("rating", 4, ["A", "B"])];
  const [list] = addListEdits([roles], words);
  if (!list) throw new Error("an edit");
  const present: Validation[] = [list.after, { kind: "other" }, { kind: "none" }];
  expect(removeListEdits(areas, present)).toEqual([
    { ...list, before: list.after, after: { kind: "none" } },
  ]);
});
