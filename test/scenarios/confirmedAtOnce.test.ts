import { positionKey } from "../../src/domain/cells/Position";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts } from "../../src/usecases/drafts";
import { undoLast } from "../../src/usecases/undo";
import { draftsIn, openDesk, sheetNamed, type Desk } from "../support/desk";
import { onRequests } from "../support/faults/Bench";
import { momentOf } from "../support/faults/Moment";

/** Two departments confirm the last two parts of one coloured draft, each in a pane of its own, at the same moment. */
let workbook: HostWorkbook;
let desk: Desk;
beforeEach(async () => {
  const rows = (result: string, plan: string, text: string | null) => [
    ["施策", result, plan],
    ["① 見守り", null, text],
  ];
  workbook = createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", null) },
      {
        name: "R4",
        rows: rows(
          "令和3年度実績",
          "令和4年度計画",
          "【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。",
        ),
      },
    ],
  });
  desk = await openDesk(workbook);
  await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
});
afterEach(() => desk.close());

const drafts = () => draftsIn(desk.deps);
const waiting = async () => (await drafts()).map(({ draft }) => draft.departments);
const colour = () =>
  sheetNamed(workbook, "R5").cells.get(positionKey({ row: 1, column: 1 }))?.style.fill?.color;
const confirming = async (department: string) => {
  const found = await drafts();
  return () => confirmDrafts(desk.deps, found, [], { department, profile: usualProfile });
};

/** What the workbook's parts become when 長寿課 confirms; the workbook is as it was. */
async function theirs(): Promise<ReadonlyMap<string, string>> {
  const start = momentOf(workbook);
  const before = new Map(workbook.customXmlParts);
  expect(await (await confirming("長寿課"))()).toMatchObject({ ok: true });
  const changed = [...workbook.customXmlParts].filter(([id, xml]) => before.get(id) !== xml);
  start.restore();
  return new Map(changed);
}

/**
 * 福祉課 confirms, and before the request of that number 長寿課 does; null: it does not. `requests`: those before which the
 * notebook was as they had both seen it.
 */
async function confirmedWith(parts: ReadonlyMap<string, string>, before: number | null) {
  const mine = await confirming("福祉課");
  const seen = new Map(workbook.customXmlParts);
  let requests = 0;
  const watch = onRequests(desk.office.host, (request) => {
    if ([...seen].every(([id, xml]) => workbook.customXmlParts.get(id) === xml)) requests = request;
    if (request === before) for (const [id, xml] of parts) workbook.customXmlParts.set(id, xml);
    return null;
  });
  const confirmed = await mine();
  watch.stop();
  return { confirmed, requests };
}

test("whenever the other one comes in between, the colour goes with the last mark", async () => {
  const parts = await theirs();
  const start = momentOf(workbook);
  const { requests } = await confirmedWith(parts, null);
  expect([await waiting(), colour()]).toEqual([[["長寿課"]], "#FFF8DC"]);
  expect(requests).toBe(5);
  for (let request = 1; request <= requests; request++) {
    start.restore();
    const { confirmed } = await confirmedWith(parts, request);
    expect({ request, confirmed }).toMatchObject({
      confirmed: { ok: true, value: { refused: [] } },
    });
    const gone = { request, waiting: [], colour: undefined };
    expect({ request, waiting: await waiting(), colour: colour() }).toEqual(gone);
    expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
    const again = { request, waiting: [["福祉課"]], colour: "#FFF8DC" };
    expect({ request, waiting: await waiting(), colour: colour() }).toEqual(again);
  }
});
