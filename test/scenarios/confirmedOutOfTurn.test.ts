import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts } from "../../src/usecases/drafts";
import { undoCommand } from "../../src/usecases/undo";
import { draftsIn, openDesk, type Desk } from "../support/desk";

let desk: Desk;
beforeEach(async () => {
  const workbook = createHostWorkbook({
    sheets: [
      {
        name: "R5",
        rows: [
          ["施策", "令和4年度実績", "令和5年度計画"],
          ["① 見守り", null, null],
        ],
      },
      {
        name: "R4",
        rows: [
          ["施策", "令和3年度実績", "令和4年度計画"],
          ["① 見守り", null, "【福祉課】\n■ 見守る。\n【長寿課】\n■ 集まる。"],
        ],
      },
    ],
  });
  desk = await openDesk(workbook);
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
});
afterEach(() => desk.close());

const drafts = () => draftsIn(desk.deps);
const open = async () => (await drafts()).map(({ draft }) => [...draft.departments].sort());
async function confirms(department: string): Promise<string> {
  const by = { department, profile: usualProfile };
  const done = await confirmDrafts(desk.deps, await drafts(), [], by);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.commandId;
}

test.each([
  ["the earlier one first", [0, 1], ["福祉課"]],
  ["the later one first", [1, 0], ["長寿課"]],
])(
  "two departments' confirming, undone %s: each asks its own again",
  async (_what, turns, asked) => {
    const both = await open();
    const ids = [await confirms("福祉課"), await confirms("長寿課")];
    expect(await open()).toEqual([]);
    await undoCommand(desk.deps, ids[turns[0] ?? 0] ?? "");
    expect(await open()).toEqual([asked]);
    await undoCommand(desk.deps, ids[turns[1] ?? 0] ?? "");
    expect(await open()).toEqual(both);
  },
);

test("somebody else confirms between a clerk's look at the drafts and their write: nothing is asked again", async () => {
  const { notebook } = desk.deps;
  const found = await drafts();
  const read = async () => {
    const before = await notebook.read();
    await confirmDrafts(desk.deps, found);
    return before;
  };
  const slow = { ...desk.deps, notebook: { ...notebook, read } };
  await confirmDrafts(slow, found, [], { department: "福祉課", profile: usualProfile });
  expect(await open()).toEqual([]);
});
