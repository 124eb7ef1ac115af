import { formatAddress } from "../../../src/domain/cells/address";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { sheetADepartment } from "../../fixtures/layouts/sheets";

/** `cell: whose | who has not written`. */
function placesIn(
  sheets: readonly SheetSnapshot[],
  profile = usualProfile,
  last: readonly SheetSnapshot[] = [],
): string[] {
  const snapshot = bookOf(sheets);
  const read = { snapshot, book: readPlanBook(snapshot, profile), profile };
  const places = writingPlaces(read, readPlanBook(bookOf(last), profile));
  return places.map(({ entry, departments, missing }) => {
    const cell = formatAddress(entry.anchor);
    return `${cell}: ${departments.join(" ")} | ${missing.join(" ")}`.trim();
  });
}

const header = ["施策", "令和4年度実績", "令和5年度計画"];

it("is a department's where it has a block beside it: an empty result of whoever planned is missing", () => {
  const rows = [header, ["見守り", "", "【福祉課】\n■ 訪ねる。\n【長寿課・防災課】\n■ 備える。"]];
  expect(placesIn([sheetOf(rows)])).toEqual([
    "B2: 福祉課 長寿課 防災課 | 福祉課 長寿課 防災課",
    "C2: 福祉課 長寿課 防災課 |",
  ]);
});

it("misses who has no block, or an empty one, in a cell of several", () => {
  const result = "【福祉課】\n■ 訪ねた。\n【長寿課】\n■ \n";
  const plan = "【福祉課】\n■ a\n【長寿課】\n■ b\n【防災課】\n■ c";
  expect(placesIn([sheetOf([header, ["見守り", result, plan]])])).toEqual([
    "B2: 福祉課 長寿課 防災課 | 長寿課 防災課",
    "C2: 福祉課 長寿課 防災課 |",
  ]);
});

it("takes text under no tag for everybody's where no tag stands at all", () => {
  expect(placesIn([sheetOf([header, ["見守り", "訪ねた。", "【福祉課】\n■ 訪ねる。"]])])).toEqual([
    "B2: 福祉課 |",
    "C2: 福祉課 |",
  ]);
});

it("counts former names and spellings; several successors all have to write", () => {
  const profile = profileSchema.parse({
    departments: [
      { name: "こども課", formerly: ["子育て課"] },
      { name: "保育課", formerly: ["子育て課"] },
      { name: "福祉課", spellings: ["福社課"] },
    ],
  });
  const rows = [header, ["見守り", "【こども課】\n■ a", "【子育て課】\n■ b\n【福社課】\n■ c"]];
  expect(placesIn([sheetOf(rows)], profile)).toEqual([
    "B2: こども課 保育課 福祉課 | 保育課 福祉課",
    "C2: こども課 保育課 福祉課 |",
  ]);
});

it("asks nobody to write an older year, nor names of projects", () => {
  const columns = ["施策", "令和3年度実績", "令和4年度実績", "令和4年度事業", "令和5年度計画"];
  const rows = [
    columns,
    ["見守り", "【防災課】\n■ a", "", "【福祉課】\n見守り事業", "【福祉課】\n■ b"],
  ];
  expect(placesIn([sheetOf(rows)])).toEqual([
    "B2: 防災課 |",
    "C2: 福祉課 | 福祉課",
    "D2: 福祉課 |",
    "E2: 福祉課 |",
  ]);
});

it("is the row's owners' where there is an owner column", () => {
  const rows = [
    ["施策", "担当課", "令和4年度実績", "令和5年度計画"],
    ["見守り", "福祉課、長寿課", "訪ねた。", ""],
  ];
  expect(placesIn([sheetOf(rows)])).toEqual([
    "C2: 福祉課 長寿課 |",
    "D2: 福祉課 長寿課 | 福祉課 長寿課",
  ]);
});

it("is the department's whose sheet it is", () => {
  const { sheets } = sheetADepartment.book ?? { sheets: [] };
  expect(placesIn(sheets)).toEqual([
    ...["B2: 福祉課 | 福祉課", "C2: 福祉課 |", "B3: 福祉課 | 福祉課", "C3: 福祉課 |"],
    ...["B2: 長寿課 | 長寿課", "C2: 長寿課 |", "B3: 長寿課 | 長寿課", "C3: 長寿課 |"],
  ]);
});

it("is one place where a page breaks a measure off", () => {
  const columns = ["施策", "区分", "令和4年度実績", "令和5年度計画"];
  const one = [
    columns,
    ["見守り", "市民", "【福祉課】\n■ a", "【長寿課】\n■ b"],
    ["", "行政", "", ""],
  ];
  const two = [columns, ["見守り", "社協", "【長寿課】\n■ c", ""], ["", "市", "", ""]];
  const sheets = [
    sheetOf(one, ["A2:A3", "C2:C3", "D2:D3"], "その1"),
    sheetOf(two, ["A2:A3", "C2:C3", "D2:D3"], "その2"),
  ];
  expect(placesIn(sheets)).toEqual(["C2: 福祉課 長寿課 |", "D2: 長寿課 福祉課 | 福祉課"]);
});

describe("last year's table", () => {
  const before = ["施策", "令和3年度実績", "令和4年度計画"];
  /** 防災課 wrote about the year before last only; 福祉課 planned last year. */
  const planned = ["見守り", "【防災課】\n■ 備えた。", "【福祉課】\n■ 訪ねる。"];
  const empty = [header, ["① 見守り", "", ""]];

  it("tells who is to write this year: who has a block in last year's plan or result", () => {
    const last = [sheetOf([before, planned], [], "令和4年度")];
    expect(placesIn([sheetOf(empty)], usualProfile, last)).toEqual([
      "B2: 福祉課 | 福祉課",
      "C2: 福祉課 | 福祉課",
    ]);
    expect(placesIn([sheetOf(empty)])).toEqual(["B2:  |", "C2:  |"]);
  });

  it("does so as a sheet of the same workbook, too, and nobody is to write there any more", () => {
    const rows = [before, planned, ["相談", "", "【福祉課】\n■ 聞く。"]];
    const last = sheetOf(rows, [], "令和4年度");
    const now = sheetOf([...empty, ["② 相談", "", ""]], [], "令和5年度");
    expect(placesIn([last, now])).toEqual([
      "B2: 防災課 |",
      "C2: 福祉課 |",
      "C3: 福祉課 |",
      "B2: 福祉課 | 福祉課",
      "C2: 福祉課 | 福祉課",
      "B3: 福祉課 | 福祉課",
      "C3: 福祉課 | 福祉課",
    ]);
  });

  it("is not a copy of this year's, an older one, or about another measure", () => {
    const none = ["B2:  |", "C2:  |"];
    const beside = (columns: readonly string[], cells: readonly string[]) =>
      placesIn([sheetOf(empty)], usualProfile, [sheetOf([columns, cells])]);
    expect(beside(header, ["見守り", "【福祉課】\n■ a", "【福祉課】\n■ b"])).toEqual(none);
    expect(beside(["施策", "令和2年度実績", "令和3年度計画"], planned)).toEqual(none);
    expect(beside(before, ["こども食堂", "", "【福祉課】\n■ b"])).toEqual(none);
  });
});

it("is a department's to whom a person has said that the column belongs", () => {
  const sheet = sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画", "健康課", "担当課"],
    ["見守り", "訪ねた。", "訪ねる。", "測る。", "福祉課"],
  ]);
  const answer = {
    ...{ sheetName: "進捗表", label: "健康課", ordinal: 0 },
    ...{ kind: "plan" as const, fiscalYear: 2023, party: "健康課" },
  };
  const snapshot = bookOf([sheet]);
  const book = readPlanBook(snapshot, usualProfile, [answer]);
  const places = writingPlaces({ snapshot, book, profile: usualProfile });
  expect(places.map(({ departments }) => departments)).toEqual([
    ["福祉課"],
    ["福祉課"],
    ["健康課"],
  ]);
});

it("is no owner's where the form itself names a department", () => {
  const sheet = sheetOf([
    ["施策", "市の取組み", "令和5年度計画", "担当課"],
    ["見守り", "【健康課】\n■ 測る。", "訪ねる。", "福祉課"],
    ["相談", "窓口", "聞く。", "福祉課"],
  ]);
  expect(placesIn([sheet])).toEqual(["B2: 健康課 |", "C2: 福祉課 |", "C3: 福祉課 |"]);
});
