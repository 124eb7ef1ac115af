import type { BaseRow } from "../../../../../src/domain/merge/MergeInput";
import { blockIn, reworded } from "../../../../support/clerks/blockText";
import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { keepRows } from "../../../../support/clerks/rows";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { everyoneBut, onTable, profile, sheetName, tell, thisYear } from "./cityBook";

const rowsOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const sent = (rows: readonly number[]): BaseRow[] =>
  rows.map((row) => ({ sheetName, row: row - 1 }));

describeFixtures("一関市: extracts and older versions", () => {
  test("an extract is judged by the rows that it was sent with", async () => {
    const base = await thisYear();
    const poverty = rowsOf(48, 51);
    const health = [...rowsOf(44, 47), ...rowsOf(56, 59)];
    const returned: readonly Returned[] = [
      {
        file: "福祉課.xlsx",
        sentRows: sent(poverty),
        by: onTable(
          reword("H48", "関係機関との連携強化を図る。", "関係機関との連携を強める。"),
          keepRows(4, 59, poverty),
        ),
      },
      {
        file: "健康づくり課.xlsx",
        sentRows: sent(health),
        by: onTable(
          reword("F44", "フォーラム1回", "フォーラム2回"),
          keepRows(
            4,
            59,
            health.filter((row) => row !== 46),
          ),
        ),
      },
    ];
    const { text, with: withWords } = tell(base);
    expect(factsOf(mergeReturned({ profile, base, returned }), sheetName)).toEqual(
      facts({
        cells: {
          F44: withWords("F44", ["フォーラム1回", "フォーラム2回"]),
          H48: withWords("H48", ["関係機関との連携強化を図る。", "関係機関との連携を強める。"]),
        },
        accepted: ["福祉課.xlsx H48 福祉課 changed", "健康づくり課.xlsx F44 健康づくり課 changed"],
        conflicts: [
          {
            type: "row-missing",
            at: "row 46",
            files: ["健康づくり課.xlsx"],
            texts: ["社協", ...text("E46").split("\n")].sort(),
          },
        ],
        notReturned: everyoneBut("福祉課", "健康づくり課"),
      }),
    );
  });

  test("a copy of an older version is compared with that version", async () => {
    const base = await thisYear();
    const older = onTable(
      reword("F20", "早期発見に努めた。", "早期発見に勤めた。"),
      reword("F36", "専門スタッフが相談等に応じ", "専門スタッフが相談に応じて"),
      reword("H28", "懇談会を開催する。", "懇談会を開く。"),
    )(base);
    const returned: readonly Returned[] = [
      {
        file: "長寿社会課.xlsx",
        from: older,
        carriesBase: true,
        by: onTable(
          reword("F28", "周知した。", "広く周知した。"),
          reword("H28", "懇談会を開く。", "懇談会を年2回開く。"),
        ),
      },
    ];
    const [was, now] = [older, base].map((book) =>
      blockIn(tell(book).text("H28"), "【長寿社会課】"),
    );
    expect(factsOf(mergeReturned({ profile, base, returned }), sheetName)).toEqual(
      facts({
        cells: { F28: tell(base).with("F28", ["周知した。", "広く周知した。"]) },
        accepted: ["長寿社会課.xlsx F28 長寿社会課 changed"],
        conflicts: [
          {
            type: "same-block-divergent",
            at: "H28",
            files: ["長寿社会課.xlsx"],
            departments: ["長寿社会課"],
            base: was ?? "",
            standing: now ?? "",
            versions: [
              ["事務局", now ?? ""],
              ["長寿社会課", reworded(was ?? "", "懇談会を開く。", "懇談会を年2回開く。")],
            ],
          },
        ],
        warnings: ["長寿社会課.xlsx plan-missing H20 長寿社会課"],
        notReturned: everyoneBut("長寿社会課"),
      }),
    );
  });
});
