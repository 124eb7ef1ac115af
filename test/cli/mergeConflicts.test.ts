import { blockIn } from "../support/clerks/blockText";
import { deleteRow, insertRow } from "../support/clerks/rows";
import { addBlock, removeBlock, reword, write } from "../support/clerks/write";
import { describeFixtures } from "../support/fixtures";
import { circulatedText as text, mergedOf, onTable, sheetName } from "./mergeCity";

describeFixtures("what a person decides", () => {
  const joint = "【長寿社会課・福祉課】";

  test("two versions of one block, in copies and in the master, under the names of who wrote them", async () => {
    const held = (times: string) => reword("F40", "検討会を開催した", `検討会を${times}回開催した`);
    const deepened = (how: string) => reword("F44", "医療と介護の連携を深めた", how);
    const out = await mergedOf(
      {
        "福祉課.xlsx": onTable(held("2")),
        "長寿社会課.xlsx": onTable(held("3")),
        "健康づくり課.xlsx": onTable(deepened("医師会と連携した")),
      },
      onTable(deepened("薬剤師会と連携した")),
    );
    expect(out.cells).toEqual([]);
    expect(out.conflicts).toHaveLength(2);
    const [ofJoint, ofOne] = out.conflicts;
    const shared = blockIn(await text("F40"), joint);
    expect(ofJoint).toMatchObject({
      type: "joint-block-divergent",
      files: ["福祉課.xlsx", "長寿社会課.xlsx"],
      sheet: sheetName,
      cell: "F40",
      header: "令和4年度実績",
      departments: ["長寿社会課", "福祉課"],
    });
    const trimmed = (texts: Record<string, string> = {}) =>
      Object.fromEntries(Object.entries(texts).map(([label, one]) => [label, one.trim()]));
    expect(ofJoint?.base.trim()).toBe(shared);
    expect(trimmed(ofJoint?.versions)).toEqual({
      福祉課: shared.replace("検討会を開催した", "検討会を2回開催した"),
      長寿社会課: shared.replace("検討会を開催した", "検討会を3回開催した"),
    });
    const own = blockIn(await text("F44"), "【健康づくり課】");
    const changed = (how: string) => own.replace("医療と介護の連携を深めた", how);
    expect(ofOne).toMatchObject({ type: "same-block-divergent", files: ["健康づくり課.xlsx"] });
    expect(trimmed(ofOne?.versions)).toEqual({
      健康づくり課: changed("医師会と連携した"),
      事務局: changed("薬剤師会と連携した"),
    });
    expect(ofOne?.message).toContain("事務局のブックでも同じ文が書きかえられています。");
  });

  test("what is not a department's own is not written, and told with its texts", async () => {
    const nursery = onTable(
      reword("F4", "(件数:延べ21件)", "(件数:延べ22件)"),
      reword("F48", "(就労支援者数 27人)", "(就労支援者数 28人)"),
      removeBlock("H8", "【長寿社会課】"),
      write("I32", "【福祉課】\n■ 研修"),
      reword("E7", "講座等への参加を呼びかけます", "講座等を開きます"),
    );
    const { cells, conflicts } = await mergedOf({ "児童保育課.xlsx": nursery });
    // Its own block alone.
    expect(cells).toMatchObject([{ cell: "F4" }]);
    expect(conflicts.map(({ type, cell }) => [cell, type])).toEqual([
      ["E7", "shared-cell-edit"],
      ["H8", "foreign-block-deleted"],
      ["I32", "foreign-block-added"],
      ["F48", "foreign-block-edit"],
    ]);
    for (const { files, versions } of conflicts) {
      expect(files).toEqual(["児童保育課.xlsx"]);
      expect(Object.keys(versions)).toEqual(["児童保育課"]);
    }
    const [duty, deleted, added] = conflicts;
    const e7 = await text("E7");
    expect(duty).toMatchObject({ base: e7, departments: [], header: "それぞれの役割" });
    expect(duty?.versions["児童保育課"]).toBe(
      e7.replace("講座等への参加を呼びかけます", "講座等を開きます"),
    );
    expect(deleted?.base.trim()).toBe(blockIn(await text("H8"), "【長寿社会課】"));
    expect([deleted?.departments, deleted?.versions]).toEqual([["長寿社会課"], { 児童保育課: "" }]);
    expect([added?.base, added?.versions]).toEqual(["", { 児童保育課: "【福祉課】\n■ 研修" }]);
  });

  test.each([
    ["its own text", "same-block-divergent", "F28", "周知した。"],
    ["shared text", "shared-cell-edit", "E7", "講座等への参加を呼びかけます"],
  ])("two copies of one department, %s: each version under its file", async (_what, ...given) => {
    const [type, address, from] = given;
    const own = reword("F4", "ワークショップ」を開催した", "ワークショップ」を2回開催した");
    const to = (words: string) => onTable(own, reword(address, from, words));
    const { conflicts } = await mergedOf({
      "長寿社会課.xlsx": to("周知できた。"),
      "長寿社会課 (2).xlsx": to("広く知らせた。"),
    });
    const [conflict, ...others] = conflicts;
    expect([conflict?.type, conflict?.cell, others]).toEqual([type, address, []]);
    const versions = Object.entries(conflict?.versions ?? {});
    expect(versions.map(([label]) => label).sort()).toEqual([
      "長寿社会課（長寿社会課 (2).xlsx）",
      "長寿社会課（長寿社会課.xlsx）",
    ]);
    for (const [label, text] of versions)
      expect(text).toContain(label.includes("(2)") ? "広く知らせた。" : "周知できた。");
  });

  test("a department that nobody knows is taken, and told", async () => {
    const strange = onTable(
      reword("F24", "位置付け、計画、実施", "位置付け、実施"),
      addBlock("I12", "【学校教行課】\n■ 交流学習"),
    );
    const { cells, conflicts } = await mergedOf({ "学校教育課.xlsx": strange });
    expect(cells).toMatchObject([{ cell: "I12" }, { cell: "F24" }]);
    expect(conflicts).toMatchObject([
      {
        type: "unlisted-department",
        cell: "I12",
        departments: ["学校教行課"],
        likeliest: "学校教育課",
      },
    ]);
    expect(conflicts[0]?.message).toContain("「学校教育課」のことなら");
  });

  test("inserted and missing rows, each with its texts and the place it has", async () => {
    const rows = onTable(insertRow(60, { D: "地域", E: "① 見守りを行います。" }), deleteRow(30));
    const { cells, conflicts } = await mergedOf({ "学校教育課.xlsx": rows });
    expect(cells).toEqual([]);
    expect(conflicts).toMatchObject([
      { type: "row-missing", cell: "A30", files: ["学校教育課.xlsx"] },
      // In the copy, whose later rows have moved up.
      { type: "row-inserted", cell: "A59", files: ["学校教育課.xlsx"] },
    ]);
    expect(conflicts[0]?.base).toContain("地域と社会福祉法人のつなぎ役として");
    expect(conflicts[1]?.versions["学校教育課"]).toContain("① 見守りを行います。");
  });
});
