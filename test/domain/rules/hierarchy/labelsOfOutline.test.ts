import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { hierarchyLabel } from "../../../../src/domain/rules/hierarchy/hierarchyLabel";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { ichinosekiOutline } from "../../outline/ichinosekiOutline";
import { goal, header, pageOf, rightOnes } from "./labelPage";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const byOutline = (...pages: SheetSnapshot[]) =>
  checkWith(hierarchyLabel, bookOf(pages), undefined, ichinosekiOutline);

describe("against the outline", () => {
  test("another number, and a title that is missing", () => {
    const found = byOutline(pageOf([rightOnes[0], "(3) 共に参加する意識の向上", "(3)"]));
    expect(placesOf(found)).toEqual(["1ページ!B3", "1ページ!B4"]);
    expect(found[0]).toMatchObject({
      severity: "warning",
      subject: "(3) 共に参加する意識の向上",
      departments: [],
      facts: { expected: rightOnes[1], against: { kind: "outline" }, why: "number", held: null },
    });
    expect(found.flatMap(({ fixes }) => fixes).map(writtenBy)).toEqual([
      [`B3 ${rightOnes[1]}`],
      [`B4 ${rightOnes[2]}`],
    ]);
  });

  test("labels as the plan has them are no findings", () => {
    expect(byOutline(pageOf(rightOnes))).toEqual([]);
  });

  test("where nothing is sure, the person chooses", () => {
    const [asked, ...others] = byOutline(
      pageOf([rightOnes[0], "(2) 子どもの居場所", rightOnes[2]]),
    );
    expect(others).toEqual([]);
    expect(asked?.facts).toMatchObject({ found: "(2) 子どもの居場所", expected: null, why: "ask" });
    expect(asked?.fixes.map(({ choice }) => choice)).toEqual([rightOnes[1]]);
    expect(asked?.fixes.map(writtenBy)).toEqual([[`B3 ${rightOnes[1]}`]]);
  });

  test("what is like no direction of the plan is left to the person", () => {
    const [unknown] = byOutline(pageOf(["(5)", rightOnes[0]]));
    expect(unknown).toMatchObject({ facts: { expected: null, why: "unknown" }, fixes: [] });
  });

  test("a table that has no label of this outline is about something else", () => {
    expect(byOutline(pageOf(["(1) 道路の整備", "(2) 下水道の普及"]))).toEqual([]);
  });

  test("where both cells of a label are wrong, either fix puts both right: no title is lost", () => {
    const shifted = sheetOf([
      header,
      ["福祉教育の推進", "(1)", "教育を進めること", "・行った。", ""],
      ["", rightOnes[1], "参加を進めること", "・行った。", ""],
    ]);
    const found = byOutline(shifted);
    expect(placesOf(found)).toEqual(["進捗表!A2", "進捗表!B2"]);
    expect(found.map(({ facts }) => facts.why)).toEqual(["wrong-column", "wrong-column"]);
    for (const { fixes } of found) {
      expect(fixes.map(writtenBy)).toEqual([[`A2 ${goal}`, `B2 ${rightOnes[0]}`]]);
    }
  });
});

describe("against the outline, cell by cell", () => {
  test("where merges were taken apart and filled, every cell of a label is put right", () => {
    const row = (role: string) => [
      "1 地域福祉担う人づくり",
      "(3) 共に参加する意識の向上",
      "参加を進めること",
      role,
      "・行った。",
    ];
    const roles = [...header.slice(0, 3), "区分", "令和4年度実績"];
    const found = byOutline(sheetOf([roles, row("市民"), row("行政")]));
    expect(placesOf(found)).toEqual(["進捗表!A2", "進捗表!B2"]);
    expect(found.flatMap(({ fixes }) => fixes).map(writtenBy)).toEqual([
      [`A2 ${goal}`, `A3 ${goal}`],
      [`B2 ${rightOnes[1]}`, `B3 ${rightOnes[1]}`],
    ]);
  });

  test("a goal over directions of several goals is named as the first of them wants it, and left alone", () => {
    const found = byOutline(
      sheetOf(
        [
          header,
          ["1 地域福祉担う人づくり", rightOnes[0], "教育を進めること", "・行った。", ""],
          ["", "(1) 地域福祉の担い手のネットワークづくり", "輪を広げること", "・行った。", ""],
        ],
        ["A2:A3"],
      ),
    );
    expect(placesOf(found)).toEqual(["進捗表!A2"]);
    expect(found[0]).toMatchObject({
      facts: { expected: goal, why: "goal", held: "serves-several" },
      fixes: [],
    });
  });

  test("each question has its own choices", () => {
    const row = (own: string, direction: string) => [
      own,
      direction,
      `${direction}のこと`,
      "・行った。",
      "",
    ];
    const found = byOutline(
      sheetOf([
        header,
        row(goal, rightOnes[0]),
        row("", "(2) 子どもの居場所"),
        row("", rightOnes[2]),
        row("2 共に支え合う地域づくり", "(2) 地域とつながり続ける関係づくり"),
        row("", "子どもの居場所"),
        row("", "(4) 社会福祉法人間の連携の充実"),
      ]),
    );
    expect(placesOf(found)).toEqual(["進捗表!B3", "進捗表!B6"]);
    expect(found.map(({ fixes }) => fixes.map(({ choice }) => choice))).toEqual([
      [rightOnes[1]],
      ["(3) 協働による身近な地域の支え合い", "(2) 地域とつながり続ける関係づくり"],
    ]);
  });
});
