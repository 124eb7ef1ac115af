import { usualProfile } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts } from "../../src/usecases/drafts";
import { undoCommand } from "../../src/usecases/undo";
import { openDesk, understood } from "../support/desk";
import { onRequests } from "../support/faults/Bench";
import { momentOf } from "../support/faults/Moment";

/** 長寿課 takes its confirming back in the moment in which 福祉課 confirms what then was the last part of a draft. */
test("whenever it comes in between, what is asked again stays asked", async () => {
  const rows = (result: string, plan: string, text: string | null) => [
    ["施策", result, plan],
    ["① 見守り", null, text],
  ];
  const text = "【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。";
  const workbook = createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画", null) },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画", text) },
    ],
  });
  const desk = await openDesk(workbook);
  const { deps } = desk;
  const drafts = async () => {
    const list = await listDrafts(deps, (await understood(deps)).book);
    if (!list.ok) throw new Error(list.failure.code);
    return list.value.found;
  };
  const confirms = async (department: string) =>
    confirmDrafts(deps, await drafts(), [], { department, profile: usualProfile });
  expect(await carryForwardOnce(deps)).toMatchObject({ kind: "done" });
  const theirs = await confirms("長寿課");
  const start = momentOf(workbook);
  const seen = new Map(workbook.customXmlParts);
  await undoCommand(deps, theirs.ok ? theirs.value.commandId : "");
  const parts = [...workbook.customXmlParts].filter(([id, xml]) => seen.get(id) !== xml);
  const found = await drafts();
  /** `at`: the request before which theirs arrives; 0: it does not. `requests`: before how many nothing was written yet. */
  const confirmed = async (at: number) => {
    start.restore();
    let requests = 0;
    const watch = onRequests(desk.office.host, (request) => {
      if ([...seen].every(([id, xml]) => workbook.customXmlParts.get(id) === xml))
        requests = request;
      if (request === at) for (const [id, xml] of parts) workbook.customXmlParts.set(id, xml);
      return null;
    });
    const by = { department: "福祉課", profile: usualProfile };
    const mine = await confirmDrafts(deps, found, [], by);
    watch.stop();
    return { mine, requests };
  };
  const { requests } = await confirmed(0);
  expect(requests).toBe(5);
  for (let at = 1; at <= requests; at++) {
    const { mine } = await confirmed(at);
    expect({ at, mine }).toMatchObject({ at, mine: { ok: true, value: { refused: [] } } });
    const asked = (await drafts()).map(({ draft }) => draft.departments);
    expect({ at, asked }).toEqual({ at, asked: [["長寿課"]] });
    const journal = await deps.workbook.journal();
    const states = journal.ok ? journal.value.map(({ state }) => state) : [];
    expect({ at, states }).toEqual({ at, states: ["done", "undone", "done"] });
  }
  desk.close();
});
