import type { CarryCell } from "../../src/domain/carryForward/CarryProposal";
import type { CarryPicks } from "../../src/domain/carryForward/CarryPicks";
import { repick } from "../../src/domain/carryForward/repick";
import { profileSchema } from "../../src/domain/profile/Profile";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
  type CarryPreview,
} from "../../src/usecases/carryForwardYear";
import { undoLast } from "../../src/usecases/undo";
import {
  contentAt,
  contentsOf,
  openDesk,
  sheetNamed,
  understood,
  type Desk,
} from "../support/desk";
import { untilQuiet } from "../support/untilQuiet";

const city = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "こども家庭課", formerly: ["子育て支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
  ],
});

const twoYears = () =>
  createHostWorkbook({
    sheets: [
      {
        name: "R5",
        rows: [
          ["施策", "令和4年度実績", "令和5年度計画"],
          ["見守り", null, "【こども家庭課】\n■ 集いを開く。"],
          ["相談", null, null],
        ],
      },
      {
        name: "R4",
        rows: [
          ["施策", "令和3年度実績", "令和4年度計画"],
          [
            "見守り",
            "【福祉課】\n■ 120世帯を訪ねた。",
            "【福祉課】\n■ 100世帯を訪ねる。\n■ 講座を開催予定。\n【子育て支援課】\n■ 集いを開く。",
          ],
          ["相談", "【福祉課】\n■ 窓口を2か所に設けた。", null],
        ],
      },
    ],
  });

/** A pane on the two years, the city's words kept in its workbook. */
async function openYears() {
  const workbook = twoYears();
  const desk = await openDesk(workbook);
  await desk.deps.notebook.update((notes) => ({ ...notes, profile: city }));
  return { workbook, desk, r5: sheetNamed(workbook, "R5") };
}

async function previewOf({ deps }: Desk): Promise<CarryPreview> {
  const understanding = await understood(deps);
  const [pair] = choosePairs(understanding, null).certain;
  if (!pair) throw new Error("no pair");
  const preview = await previewCarryForward(deps, understanding, null, pair, "skip");
  if (!preview.ok) throw new Error(preview.failure.code);
  return preview.value;
}

const allOf = ({ proposal: { cells, offered } }: CarryPreview) => [...cells, ...offered];
const idsOf = (cells: readonly CarryCell[]) => new Set(cells.map(({ id }) => id));

/** The preview with its cells repicked: those that are carried, then those that are offered. */
function withPicks(preview: CarryPreview, picks: readonly CarryPicks[]): CarryPreview {
  const { proposal } = preview;
  const again = allOf(preview).map((cell, i) => repick(cell, picks[i] ?? {}));
  const count = proposal.cells.length;
  const [cells, offered] = [again.slice(0, count), again.slice(count)];
  return { ...preview, proposal: { ...proposal, cells, offered } };
}

const chosen: readonly CarryPicks[] = [
  {
    "福祉課#1": { source: "both", accepted: [1] },
    "子育て支援課#1": { successors: { 子育て支援課: "児童保育課" } },
  },
  { "福祉課#1": { source: "result" } },
];
const written =
  "【福祉課】\n■ 100世帯を訪ねた。\n■ 講座を開催した。\n■ 120世帯を訪ねた。\n【児童保育課】\n■ 集いを開いた。";

test("what was picked is written as it was composed; undo brings everything back", async () => {
  const { workbook, desk, r5 } = await openYears();
  const before = contentsOf(workbook);
  const preview = withPicks(await previewOf(desk), chosen);
  const applied = await carryForwardYear(desk.deps, preview, idsOf(allOf(preview)), false);
  expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
  expect(contentAt(r5, "B2")).toEqual({ kind: "text", text: written });
  // Only last year's result had anything for this one; its draft says where it is from.
  expect(contentAt(r5, "B3")).toEqual({
    kind: "text",
    text: "【福祉課】\n■ 窓口を2か所に設けた。",
  });
  const notes = await desk.deps.notebook.read();
  expect(
    notes.ok && notes.value.drafts.map(({ from, departments }) => [from.cell, departments]),
  ).toEqual([
    ["C2", ["福祉課", "児童保育課"]],
    ["B3", ["福祉課"]],
  ]);
  await undoLast(desk.deps);
  expect(contentsOf(workbook)).toEqual(before);
  desk.close();
});

test("who took over is asked once: the next carry-forward knows, in another pane, too", async () => {
  const { workbook, desk } = await openYears();
  const first = await previewOf(desk);
  const [asked] = allOf(first);
  // こども家庭課 plans for this measure this year, so it is likelier.
  expect(asked?.blocks[1]?.successions).toMatchObject([
    {
      by: "asked",
      successor: null,
      candidates: [{ name: "こども家庭課" }, { name: "児童保育課" }],
    },
  ]);
  const picked = withPicks(first, chosen);
  await carryForwardYear(desk.deps, picked, idsOf(allOf(picked)), false);
  await undoLast(desk.deps);
  desk.close();
  const again = await openDesk(workbook);
  const [cell] = allOf(await previewOf(again));
  expect(cell?.blocks[1]?.successions).toMatchObject([
    { by: "remembered", successor: "児童保育課" },
  ]);
  expect(cell?.after).toContain("【児童保育課】\n■ 集いを開いた。");
  again.close();
});

test("picks cost no round trip: as many as without them", async () => {
  const trips = async (picks: readonly CarryPicks[]) => {
    const { desk } = await openYears();
    const { counts } = desk.office.host;
    const preview = withPicks(await previewOf(desk), picks);
    await untilQuiet(desk.office.host);
    const before = counts.syncs;
    const ids = idsOf(preview.proposal.cells);
    await carryForwardYear(desk.deps, preview, ids, false);
    await untilQuiet(desk.office.host);
    desk.close();
    return counts.syncs - before;
  };
  expect(await trips(chosen)).toBe(await trips([]));
});
