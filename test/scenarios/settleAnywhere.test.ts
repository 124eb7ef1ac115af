import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { jointTablesOf } from "../../src/domain/planSheet/jointTables";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts, type FoundDraft } from "../../src/usecases/drafts";
import { previewRemoveMeasure, removeMeasure } from "../../src/usecases/removeMeasure";
import { settleCommand } from "../../src/usecases/settleCommand";
import { undoLast } from "../../src/usecases/undo";
import { writeDraft } from "../../src/usecases/writeDraft";
import { openDesk, sheetNamed, understood, type Desk } from "../support/desk";
import { onRequests } from "../support/faults/Bench";
import { momentOf } from "../support/faults/Moment";
import { wanted } from "../support/faults/wanted";
import { turn } from "../support/until";

/** What takes marks off drafts, cut off before every request, and then left as it is (このまま終える). */
type Press = (desk: Desk) => Promise<() => Promise<unknown>>;

function carriedBook(): HostWorkbook {
  const rows = (result: string, plan: string, texts: readonly (string | null)[]) => [
    ["施策", result, plan],
    ...["① 見守り", "② 相談の窓"].map((measure, i) => [measure, null, texts[i] ?? null]),
  ];
  const plans = ["【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。", "【福祉課】\n■ 聞く。"];
  return createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", []) },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画", plans) },
    ],
  });
}

async function drafts({ deps }: Desk): Promise<readonly FoundDraft[]> {
  return wanted(await listDrafts(deps, (await understood(deps)).book)).found;
}

const confirming: Press = async (desk) => {
  const found = await drafts(desk);
  return () => confirmDrafts(desk.deps, found);
};
const confirmingOwn: Press = async (desk) => {
  const found = await drafts(desk);
  return () => confirmDrafts(desk.deps, found, [], { department: "福祉課", profile: usualProfile });
};
const rewording: Press = async (desk) => {
  const [first] = await drafts(desk);
  if (!first) throw new Error("no draft");
  const { draft, sheetId, position, text } = first;
  const wording = { sheetId, position, before: textContent(text), text: "【福祉課】\n■ 見た。" };
  return () => writeDraft(desk.deps, wording, draft, draft);
};
const removing: Press = async ({ deps }) => {
  const understanding = await understood(deps);
  const [part] = jointTablesOf(understanding.book).flatMap(({ parts }) => parts);
  const measure = part?.table.measures[1];
  if (!part || !measure) throw new Error("no measure");
  const shown = wanted(await previewRemoveMeasure(deps, understanding, part, measure));
  return () => removeMeasure(deps, shown.proposal, shown.drafts, false);
};
const undoing =
  (press: Press): Press =>
  async (desk) => {
    await (
      await press(desk)
    )();
    return () => undoLast(desk.deps);
  };

const presses: readonly (readonly [string, Press])[] = [
  ["confirming", confirming],
  ["confirming one's own part", confirmingOwn],
  ["rewording", rewording],
  ["removing a measure", removing],
];
const all = [
  ...presses,
  ...presses.map(([name, press]) => [`undo of ${name}`, undoing(press)] as const),
];

/** The pane is closed before so manieth request since the journal has the command; false where there are not so many. */
async function cutOff(desk: Desk, workbook: HostWorkbook, press: Press, nth: number) {
  const run = await press(desk);
  const begun = () =>
    [...workbook.customXmlParts.values()].some((xml) => xml.includes(':"intent"'));
  const cut = new Promise<true>((resolve) => {
    let since = 0;
    onRequests(desk.office.host, () => {
      if (begun()) since++;
      if (since < nth) return null;
      resolve(true);
      return { kind: "dropped", applied: false };
    });
  });
  const was = await Promise.race([cut, run().then(() => false)]);
  await turn();
  return was;
}

const rows = [1, 2];

/** Rows whose cell is coloured, or holds a draft's text, and that nobody is asked about. Both are gone with what is removed. */
async function bareRows(desk: Desk, workbook: HostWorkbook, name: string) {
  const { cells } = sheetNamed(workbook, "R5");
  const marked = (await drafts(desk)).map(({ position }) => position.row);
  const bare = rows.filter((row) => {
    const cell = cells.get(positionKey({ row, column: 1 }));
    const filled = (cell?.content ?? emptyContent).kind !== "empty";
    const coloured = cell?.style.fill?.color === "#FFF8DC";
    const asks = name.includes("confirming") ? coloured : filled;
    return asks && !marked.includes(row);
  });
  return { bare, twice: marked.length - new Set(marked).size };
}

test.each(all)("%s: the mark goes with the colour or the text, not before", async (name, press) => {
  const workbook = carriedBook();
  const first = await openDesk(workbook);
  await first.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  await carryForwardOnce(first.deps);
  first.close();
  const start = momentOf(workbook);
  let settled = 0;
  for (let nth = 1; ; nth++, settled++) {
    start.restore();
    const before = await openDesk(workbook);
    const was = await cutOff(before, workbook, press, nth);
    before.close();
    if (!was) break;
    const desk = await openDesk(workbook);
    const open = wanted(await desk.deps.workbook.journal()).find(({ state }) => state === "intent");
    if (open) await settleCommand(desk.deps, open.command.id);
    const { bare, twice } = await bareRows(desk, workbook, name);
    expect({ nth, bare, twice }).toEqual({ nth, bare: [], twice: 0 });
    desk.close();
  }
  expect(settled).toBeGreaterThan(0);
});
