import { openNotebook, sealNotebook } from "../../../src/adapters/office/notebookContent";
import { noMergeWork, type MergeWork } from "../../../src/domain/takeBack/MergeWork";
import { emptyNotebook } from "../../../src/ports/Notebook";

const work: MergeWork = {
  ...noMergeWork("c"),
  circulatedTo: ["福祉課"],
  decisions: [
    {
      conflict: "x",
      seen: ["1", "2"],
      choice: { kind: "version", label: "福祉課" },
      outcome: "文",
    },
    { conflict: "y", seen: [], choice: { kind: "text", text: "自分で" }, outcome: "自分で" },
  ],
  said: [{ file: "a.xlsx", department: "福祉課" }],
  chosen: [{ department: "福祉課", files: ["a.xlsx"] }],
  written: [
    {
      commandId: "id",
      at: "2026-04-01T00:00:00.000Z",
      taken: [
        {
          sheetName: "進捗表",
          position: { row: 1, column: 2 },
          file: "a.xlsx",
          department: "福祉課",
          change: "added",
          measure: "① 見守り",
          header: "実績",
          after: "【福祉課】",
        },
      ],
    },
  ],
  dropAgain: ["b.xlsx"],
};

it("is kept in the notebook, with what a newer version has put beside it", () => {
  const content = { ...emptyNotebook, merge: { ...work, later: { some: "thing" } } };
  expect(openNotebook([sealNotebook(content)])).toMatchObject({ ok: true, value: content });
});

it("of two panes' notebooks nothing is lost; where they disagree the first counts", () => {
  const other: MergeWork = {
    ...noMergeWork("c"),
    circulatedTo: ["長寿社会課"],
    decisions: [
      { conflict: "x", seen: [], choice: { kind: "keep" }, outcome: "" },
      { conflict: "z", seen: [], choice: { kind: "all" }, outcome: "" },
    ],
    dropAgain: ["c.xlsx"],
  };
  const joined = openNotebook([
    sealNotebook({ ...emptyNotebook, merge: work }),
    sealNotebook({ ...emptyNotebook, merge: other }),
  ]);
  expect(joined.ok && joined.value.merge).toMatchObject({
    circulatedTo: ["福祉課", "長寿社会課"],
    decisions: [{ conflict: "x", outcome: "文" }, { conflict: "y" }, { conflict: "z" }],
    dropAgain: ["b.xlsx", "c.xlsx"],
  });
});

it("of another circulation is not mixed in", () => {
  const joined = openNotebook([
    sealNotebook({ ...emptyNotebook, merge: work }),
    sealNotebook({ ...emptyNotebook, merge: { ...noMergeWork("d"), dropAgain: ["d.xlsx"] } }),
  ]);
  expect(joined.ok && joined.value.merge).toEqual(work);
});
