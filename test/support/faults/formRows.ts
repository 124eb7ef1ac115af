import { jointTablesOf } from "../../../src/domain/planSheet/jointTables";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { usualRollChoices } from "../../../src/domain/rollOver/RollChoices";
import { lists } from "../../../src/messages/lists";
import { addMeasure, previewAddMeasure } from "../../../src/usecases/addMeasure";
import {
  previewProtectForm,
  previewUnprotectForm,
  protectForm,
  unprotectForm,
} from "../../../src/usecases/formProtection";
import { guardReader } from "../../../src/usecases/guardReader";
import { addLists, findLists, removeLists } from "../../../src/usecases/listValidation";
import { moveMeasure, previewMoveMeasure } from "../../../src/usecases/moveMeasure";
import { previewRemoveMeasure, removeMeasure } from "../../../src/usecases/removeMeasure";
import { previewRollOver, rollOver } from "../../../src/usecases/rollOver";
import { understood, type Desk } from "../desk";
import { faultBook as book } from "./faultBook";
import type { Begin, FaultRow } from "./FaultRow";
import { tell } from "./tell";
import { wanted } from "./wanted";

async function measuresIn(desk: Desk) {
  const understanding = await understood(desk.deps);
  const part = jointTablesOf(understanding.book)[0]?.parts[0];
  const [first, second, third] = part?.table.measures ?? [];
  if (!part || !first || !second || !third) throw new Error("no measures");
  return { understanding, part, first, second, third };
}

const adding: Begin = async (desk) => {
  const { understanding, part, first } = await measuresIn(desk);
  const texts = { levels: [null, null, "② 買い物の支え"], duties: [] };
  const shown = wanted(await previewAddMeasure(desk.deps, understanding, part, first, texts));
  return async (deps) => tell(await addMeasure(deps, shown.proposal, true));
};

const moving: Begin = async (desk) => {
  const { understanding, part, second } = await measuresIn(desk);
  const shown = wanted(await previewMoveMeasure(desk.deps, understanding, part, second, "up"));
  return async (deps) => tell(await moveMeasure(deps, shown.proposal, true));
};

const removing: Begin = async (desk) => {
  const { understanding, part, third } = await measuresIn(desk);
  const shown = wanted(await previewRemoveMeasure(desk.deps, understanding, part, third));
  return async (deps) => tell(await removeMeasure(deps, shown.proposal, shown.drafts, true));
};

async function guarded({ deps }: Desk) {
  const understanding = await understood(deps);
  const sheets = planSheetsOf(understanding.book);
  return { understanding, sheets, guardReader: guardReader(deps.workbook, understanding) };
}

const protecting: Begin = async (desk) => {
  const { understanding, sheets, guardReader: guards } = await guarded(desk);
  const shown = await previewProtectForm(
    { ...desk.deps, guardReader: guards },
    understanding,
    sheets,
  );
  return async (deps) => tell(await protectForm({ ...deps, guardReader: guards }, wanted(shown)));
};

const releasing: Begin = async (desk) => {
  await (
    await protecting(desk)
  )(desk.deps);
  const { sheets, guardReader: guards } = await guarded(desk);
  const shown = await previewUnprotectForm({ ...desk.deps, guardReader: guards }, sheets);
  return async (deps) => tell(await unprotectForm({ ...deps, guardReader: guards }, wanted(shown)));
};

const listing: Begin = async ({ deps }) => {
  const { open } = wanted(await findLists(deps, await understood(deps)));
  return async (pane) => tell(await addLists(pane, open, lists.ja.alert));
};

const unlisting: Begin = async (desk) => {
  await (
    await listing(desk)
  )(desk.deps);
  const { listed } = wanted(await findLists(desk.deps, await understood(desk.deps)));
  return async (deps) => tell(await removeLists(deps, listed));
};

/** The new year's form: texts, headers, colours and the name of the sheet in one command. */
const rolling: Begin = async (desk) => {
  const understanding = await understood(desk.deps);
  const shown = await previewRollOver(desk.deps, understanding, usualRollChoices, new Map());
  return async (deps) => tell(await rollOver(deps, wanted(shown), true));
};

/** Commands that change rows, merges, protection and validation: the form. */
export const formRows: readonly FaultRow[] = [
  { name: "addMeasure", book, begin: adding },
  { name: "moveMeasure", book, begin: moving },
  { name: "removeMeasure", book, begin: removing },
  { name: "rollOver", book, begin: rolling },
  { name: "protectForm", book, begin: protecting },
  { name: "unprotectForm", book, begin: releasing },
  { name: "addValidation", book, begin: listing },
  { name: "removeValidation", book, begin: unlisting },
];
