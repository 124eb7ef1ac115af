import { act, screen } from "@testing-library/react";
import { emptyContent } from "../../../src/domain/cells/CellContent";
import type { JournalEntry } from "../../../src/ports/LiveWorkbook";
import { emptyNotebook, type NotebookContent } from "../../../src/ports/Notebook";
import { draftAt, fillCell } from "../../adapters/office/sampleRecords";
import { memoryMerge, stampFor } from "../../support/memoryMerge";
import { findings } from "../findings";
import { openPane, press, type OpenPane, type PaneOptions } from "../openPane";
import { planBook, thisYearId } from "../planBook";

const notes: NotebookContent = {
  ...emptyNotebook,
  drafts: [
    { ...draftAt("d1", thisYearId, 1, 2), fillBefore: { kind: "none" } },
    draftAt("d2", thisYearId, 3, 2),
  ],
  unsaved: ["u1", "u2", "u3"].map((id) => ({
    id,
    sheetId: thisYearId,
    position: { row: 2, column: 3 },
    before: emptyContent,
    place: draftAt(id, thisYearId, 2, 3).place,
    editing: { kind: "replaceText", text: "書きかけ" },
    at: "2026-04-01T00:00:00.000Z",
  })),
  hidden: [
    {
      commandId: "h",
      sheetId: thisYearId,
      sheetName: "R5進捗表",
      hidden: [{ first: 1, last: 2, witnesses: ["a", "b"], from: "", to: "" }],
      order: "",
      rowCount: 4,
      kept: [],
    },
  ],
};
const entry = (id: string, state: JournalEntry["state"]): JournalEntry => ({
  state,
  confirmed: [],
  command: {
    id,
    name: "carryForward",
    at: "2026-04-01T00:00:00.000Z",
    edits: [fillCell(thisYearId, 1, 2, "文")],
    drafts: [],
    confirms: [],
  },
});

async function openSettings(options: PaneOptions = {}): Promise<OpenPane> {
  const open = await openPane(planBook, options);
  await act(() => open.pane.records.open());
  await screen.findByRole("heading", { name: "設定と記録" });
  return open;
}

const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("what a workbook keeps", () => {
  it("is nothing at first, and then there is nothing to remove", async () => {
    await openSettings();
    expect(screen.getByText("このブックには、記録はありません。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "記録を消す" })).toBeNull();
  });

  it("is listed in plain words with counts and sizes", async () => {
    const merge = memoryMerge({ stamps: { current: stampFor(planBook), earlier: [] } });
    await openSettings({ notes, journal: [entry("b", "done"), entry("a", "undone")], merge });
    expect(items()).toEqual([
      "控え約1 KB未確認の印 2件、書きかけの文 3件、絞り込みで隠した行 2行",
      "書き込みの履歴約1 KB2件の操作。元に戻すために使います。",
      "配布の印約1 KB1版。返ってきたブックを見分けるために使います。",
    ]);
    expect(await findings()).toEqual([]);
  });

  it("says before what is lost, and lets one keep it", async () => {
    const { memory } = await openSettings({ notes, journal: [entry("a", "done")] });
    await press("記録を消す");
    expect(document.activeElement?.textContent).toBe("このブックの記録を、すべて消しますか");
    expect(items()).toEqual([
      "隠した2行は隠れたままになります。先に「絞込」の「すべて表示」を押してください。",
      "書き込んでいない文が消えます（3件）。",
      "これまでの書き込みを元に戻せなくなります（1件）。",
      "未確認の印が消え、下書きと確かめた文を見分けられなくなります（2件）。",
      "シートのうすい黄色は、そのまま残ります。",
    ]);
    expect(await findings()).toEqual([]);
    await press("やめる");
    expect(memory.notes()).toBe(notes);
    expect(memory.journal).toHaveLength(1);
  });

  it("goes at the second press, and every screen knows it is gone", async () => {
    const { memory, pane } = await openSettings({ notes, journal: [entry("a", "done")] });
    await press("記録を消す");
    await press("すべて消す");
    expect(document.activeElement?.textContent).toMatch(/^記録を消しました/u);
    expect(screen.getByText("このブックには、記録はありません。")).toBeTruthy();
    expect(memory.notes()).toEqual(emptyNotebook);
    const { journal, drafts } = pane.store.get();
    expect(journal).toEqual([]);
    expect(drafts?.ok && drafts.value).toMatchObject({ found: [], lost: [] });
  });

  it("asks first what should become of a command that another pane left unfinished", async () => {
    const { memory, records } = await openSettings({ notes, journal: [entry("a", "done")] });
    memory.journal.unshift(entry("b", "intent"));
    records.fail = { code: "unfinished", detail: "b" };
    await press("記録を消す");
    await press("すべて消す");
    expect(screen.getByRole("radiogroup", { name: "どうしますか" })).toBeTruthy();
    expect(memory.journal).toHaveLength(2);
  });

  it("says so where the notebook holds nothing that would be missed", async () => {
    await openSettings({ notes: { ...emptyNotebook, colourDrafts: true } });
    expect(items()).toEqual(["控え約1 KB今は、なくなって困るものは入っていません。"]);
  });

  it("stays where a command was left unfinished meanwhile, with the reason and a way on", async () => {
    const { memory, records } = await openSettings({ notes, journal: [entry("a", "done")] });
    records.fail = { code: "unfinished", detail: "a" };
    await press("記録を消す");
    await press("すべて消す");
    expect(document.activeElement?.textContent).toMatch(
      /^記録を消しませんでした。ブックは変わっていません/u,
    );
    expect(memory.journal).toHaveLength(1);
  });
});

describe("the language", () => {
  it("changes at once, keeps what is open, and is remembered", async () => {
    const { kept } = await openSettings({ notes });
    await press("English", "radio");
    expect(screen.getByRole("heading", { name: "Settings and records" })).toBeTruthy();
    expect(kept.language()).toBe("en");
    await press("Back");
    expect(screen.getByRole("tab", { name: /^Write/u, selected: true })).toBeTruthy();
  });
});
