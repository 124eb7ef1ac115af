import type { CarryPair } from "../../../src/domain/carryForward/CarryPair";
import { textContent } from "../../../src/domain/cells/CellContent";
import type { CellEditing } from "../../../src/domain/entryEdit/CellEditing";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { createChecker } from "../../../src/domain/rules/createChecker";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
} from "../../../src/usecases/carryForwardYear";
import { checkWorkbook } from "../../../src/usecases/checkWorkbook";
import { confirmDrafts, listDrafts, type Confirmer } from "../../../src/usecases/drafts";
import { editCell, type EditedCell } from "../../../src/usecases/editCell";
import { fixFindings } from "../../../src/usecases/fixFindings";
import { keepOutline } from "../../../src/usecases/outline";
import { checkLabels, repairLabels } from "../../../src/usecases/outlineLabels";
import type { Understanding } from "../../../src/usecases/understandWorkbook";
import { understood, type Desk } from "../desk";
import { faultBook as book } from "./faultBook";
import type { Begin, FaultRow, Press } from "./FaultRow";
import { tell } from "./tell";
import { wanted } from "./wanted";

/** 繰越 with its colours: texts, fills and drafts; one text is put below another one. */
export async function carrying(desk: Desk): Promise<Press> {
  const understanding = await understood(desk.deps);
  const [pair] = choosePairs(understanding, null).certain as [CarryPair];
  const preview = wanted(await previewCarryForward(desk.deps, understanding, null, pair, "append"));
  const chosen = new Set(preview.proposal.cells.map(({ id }) => id));
  return async (deps) => tell(await carryForwardYear(deps, preview, chosen, true));
}

/** これでよい: the mark and the colour go; for one department only where others still have to read their part. */
const confirmingBy =
  (by: Confirmer | null): Begin =>
  async (desk) => {
    await (
      await carrying(desk)
    )(desk.deps);
    const { found } = wanted(await listDrafts(desk.deps, (await understood(desk.deps)).book));
    return async (deps) => tell(await confirmDrafts(deps, found, [], by));
  };
export const confirming = confirmingBy(null);
const ofTwo = () => book("【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。");
const confirmingOwn = confirmingBy({ department: "福祉課", profile: usualProfile });

const fixing: Begin = async ({ deps }) => {
  const { findings } = checkWorkbook(createChecker(), await understood(deps), null, []);
  const chosen = findings.flatMap((finding) =>
    finding.fixes.length === 1 ? finding.fixes.map((fix) => ({ finding, fix })) : [],
  );
  return async (pane) => tell(await fixFindings(pane, chosen));
};

const repairing: Begin = async ({ deps }) => {
  const directions = ["見守り", "居場所"].map((title, i) => ({ number: i + 1, title }));
  const outline = { goals: [{ number: 1, title: "つながる", directions }] };
  wanted(await keepOutline(deps, outline));
  const findings = checkLabels(await understood(deps), outline);
  return async (pane) => tell(await repairLabels(pane, findings));
};

/** The plan of the first measure, as the pane has it open. */
function planCell({ book: planBook }: Understanding): EditedCell {
  const [sheet] = planSheetsOf(planBook);
  const entry = sheet?.tables[0]?.entries.find(({ meaning }) => meaning.kind === "plan");
  if (!sheet || !entry) throw new Error("no plan");
  const { sheetId, sheetName } = sheet;
  const { role, ordinal, meaning: column, anchor: position } = entry;
  const measure = entry.measure.text;
  const place = { sheetId, sheetName, measure, role, ordinal, column, lastPosition: position };
  return { sheetId, position, before: textContent(entry.text), place };
}

/** Where nothing was written for another reason than a failure of Excel, the pane keeps the words and says so. */
const editing =
  (change: CellEditing): Begin =>
  async (desk) => {
    const cell = planCell(await understood(desk.deps));
    return async (deps) => {
      const outcome = await editCell(deps, cell, change, usualProfile);
      if (!outcome.ok) return tell(outcome);
      const { kind } = outcome.value;
      return kind === "written" ? { kind: "done", refused: [] } : { kind: "nothing", why: kind };
    };
  };

const ref = { departments: ["福祉課"], ordinal: 0 };
const items = ["歩く。", "毎月、訪ねる。"].map((line, from) => ({
  from,
  marker: "・",
  lines: [line],
}));
const added = [{ from: null, marker: "・", lines: ["'12/1に集まる。"] }];

/** Commands that write texts and colours, cell by cell. */
export const entryRows: readonly FaultRow[] = [
  { name: "carryForward", book, begin: carrying },
  { name: "confirmDrafts", book, begin: confirming },
  { name: "confirmDrafts (own part)", book: ofTwo, begin: confirmingOwn },
  { name: "fixFindings", book, begin: fixing },
  { name: "repairLabels", book, begin: repairing },
  { name: "editEntry (an item)", book, begin: editing({ kind: "editBlock", ref, items }) },
  {
    name: "editEntry (a block)",
    book,
    begin: editing({ kind: "addBlock", departments: ["長寿社会課"], items: added }),
  },
  {
    name: "editEntry (a cell)",
    book,
    begin: editing({ kind: "replaceText", text: "=1-2" }),
  },
];
