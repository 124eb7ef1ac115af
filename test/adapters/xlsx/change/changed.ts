import { changeWorkbook } from "../../../../src/adapters/xlsx/change/changeWorkbook";
import type { WorkbookChanges } from "../../../../src/domain/circulate/WorkbookChanges";

/** The bytes with the changes; throws where they are refused. */
export async function changed(bytes: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array> {
  const result = await changeWorkbook(bytes, changes);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.detail}`);
  return result.value;
}

/** Why the changes are refused: the obstacle where rows stay, else the code. */
export async function refusal(bytes: Uint8Array, changes: WorkbookChanges): Promise<string> {
  const result = await changeWorkbook(bytes, changes);
  if (result.ok) return "changed";
  const { failure } = result;
  return failure.code === "rows-stay" ? failure.obstacle : failure.code;
}
