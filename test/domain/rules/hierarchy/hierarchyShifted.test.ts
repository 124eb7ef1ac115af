import { hierarchyShifted } from "../../../../src/domain/rules/hierarchy/hierarchyShifted";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { other, tableOf, usual, type Row } from "./shiftedTable";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const found = (...rows: Row[]) => checkWith(hierarchyShifted, tableOf(usual, other, ...rows));

const plan = "【福祉課】\n■ 地域の支え合いの場づくりを支援する。";

test("a sentence among the names of projects, which the plan says as well", () => {
  const [shifted, ...others] = found(["", "■ 支え合い事業", plan, plan]);
  expect(others).toEqual([]);
  expect(shifted).toMatchObject({
    severity: "warning",
    position: { row: 3, column: 6 },
    subject: "地域の支え合いの場づくりを支援する。",
    departments: ["福祉課"],
    facts: {
      stands: "令和5年度事業",
      belongs: "令和5年度計画",
      evidence: { kind: "same-text" },
    },
    fixes: [],
  });
});

test("into an empty cell it can be moved, if a person says so", () => {
  const [shifted] = found(["■ 支えた。", "", "", plan]);
  expect(shifted?.facts.evidence).toEqual({ kind: "form", words: "くりを支援する。" });
  expect(shifted?.fixes.map(({ choice }) => choice)).toEqual(["令和5年度計画"]);
  expect(shifted?.fixes.map(writtenBy)).toEqual([[`F4 ${plan}`, "G4 ∅"]]);
});

test("nothing is written over, and of a mixed text nothing is moved", () => {
  expect(found(["", "", "■ 別の計画を進める。", plan]).flatMap(({ fixes }) => fixes)).toEqual([]);
  const mixed = `■ 支え合い事業\n${plan}`;
  expect(found(["", "", "", mixed]).map(({ fixes }) => fixes)).toEqual([[]]);
});

test("what was done belongs to the results", () => {
  const [inProject] = found(["", "■ 見守り隊の活動を広く支援した。", "", ""]);
  expect(inProject?.facts).toMatchObject({ stands: "令和4年度事業", belongs: "令和4年度実績" });
});

test("in a plan it stands off only where the whole row has moved; else it was left standing", () => {
  const done = "■ 見守り隊の活動を広く支援した。";
  expect(found(["", "", done, "■ 見守り事業"])).toEqual([]);
  const moved = found(["", "", done, plan]);
  expect(placesOf(moved)).toEqual(["進捗表!F4", "進捗表!G4"]);
  expect(moved[0]?.facts).toMatchObject({ stands: "令和5年度計画", belongs: "令和4年度実績" });
  expect(moved[0]?.fixes.map(writtenBy)).toEqual([[`D4 ${done}`, "F4 ∅"]]);
});

test("the names of projects among plans, where the project column has them or is empty", () => {
  const [empty] = found([
    "■ 支えた。",
    "■ 支え合い事業",
    "■ 子育てサロン運営費\n■ 子育て支援事業",
    "",
  ]);
  expect(empty?.facts).toMatchObject({
    belongs: "令和5年度事業",
    evidence: { kind: "empty-beside" },
  });
  expect(empty?.fixes.map(writtenBy)).toEqual([
    ["G4 ■ 子育てサロン運営費\n■ 子育て支援事業", "F4 ∅"],
  ]);
  const [said] = found([
    ...["", "■ 子育てサロン運営事業費", "■ 場を設ける。\n■ 子育てサロン運営事業費", "■ 別の事業"],
  ] as unknown as Row);
  expect(said?.facts).toMatchObject({ belongs: "令和4年度事業", evidence: { kind: "same-text" } });
});

test("plans and projects in their columns, bare nouns and figures are no findings", () => {
  expect(
    found(["■ 支えた。", "ハートフルショップの開催", "■ 開催予定", "・ふれあいまつり（年1回）"]),
  ).toEqual([]);
  expect(found(["■ 支えた。", "", "■ 講座を3回行う。\n令和4年度に始めた。", ""])).toEqual([]);
});

test("where projects are told in sentences as a rule, nothing can be said", () => {
  const told: Row = [
    "■ 見守りを行った。",
    "■ 見守りを支援する。",
    "■ 見守りを行う。",
    "■ 見守りを支援する。",
  ];
  expect(checkWith(hierarchyShifted, tableOf(told, told, other))).toEqual([]);
});

test("a role's name in a hierarchy column, where there is a column for roles", () => {
  const table = tableOf(usual, other, ["■ 支えた。", "", "", ""]);
  const sheets = table.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === 3 && cell.column === 0
        ? { ...cell, text: "社 協", content: { kind: "text", text: "社 協" } as const }
        : cell,
    ),
  }));
  const [role] = checkWith(hierarchyShifted, { ...table, sheets });
  expect(role).toMatchObject({
    position: { row: 3, column: 0 },
    subject: "社 協",
    facts: { stands: "施策の展開", belongs: "区分", evidence: { kind: "role", words: "社協" } },
  });
});

describeFixtures("real tables", () => {
  test.each([
    // Plan text in 事業, a page of roles in the direction column, the sixth row's texts one to three columns right.
    [
      "ichinoseki_R4_sheet.xlsx",
      ["1ページ!I11", "4ページ!B6", "4ページ!B7"],
      ["5ページ!G9", "5ページ!G10", "5ページ!G11", "5ページ!H11", "5ページ!I11"],
    ],
    [
      "ichinoseki_R5_sheet.xlsx",
      ["1ページ!G3", "1ページ!H3", "1ページ!G6", "2ページ!I4", "2ページ!H5"],
      ["3ページ!G4", "3ページ!H4", "5ページ!H5"],
    ],
    // The repaired sheets keep two: a plan in 事業, a project among the plans.
    ["ichinoseki_R4_clean.xlsx", ["進捗管理表!I12"], []],
    ["ichinoseki_R5_clean.xlsx", ["進捗管理表!H52"], []],
    // Results left in next year's column are a matter of tense.
    ["yamaguchi_jisshi_joukyou.xlsx", [], []],
    ["yamaguchi_jisshi_joukyou_verbatim.xlsx", [], []],
    ["oshu_nenji_keikaku_symbols.xlsx", [], []],
    ["oshu_jisshi_keikaku_5year.xlsx", [], []],
  ])("%s", async (file, some, more) => {
    expect(placesOf(checkWith(hierarchyShifted, await readFixture(file)))).toEqual([
      ...some,
      ...more,
    ]);
  });

  test("一関市 R5: what can be moved without writing over anything", async () => {
    const all = checkWith(hierarchyShifted, await readFixture("ichinoseki_R5_sheet.xlsx"));
    const movable = all.filter(({ fixes }) => fixes.length > 0);
    expect(placesOf(movable)).toEqual(["1ページ!G6", "3ページ!H4"]);
    expect(movable.map(({ facts }) => facts.belongs.slice(0, 7))).toEqual([
      "令和5年度計画",
      "令和5年度事業",
    ]);
  });
});

test.each([
  "令和4年度は該当する事業がありません。",
  "■ 見守り事業\n※令和4年度から福祉課に移管した。",
  "※ 事業名は令和4年度のものである。",
])("remarks and what says that there is nothing may stand anywhere: %j", (project) => {
  expect(found(["■ 支えた。", project, "■ 支える。", "■ 支え合い事業"])).toEqual([]);
  expect(found(["", project, "■ 地域の見守りの場を広く支援した。", ""])).toEqual([]);
});
