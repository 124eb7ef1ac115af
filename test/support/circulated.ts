import { parseAddress } from "../../src/domain/cells/address";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { typeIntoCell } from "../../src/embedded/model/typeIntoCell";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { lists } from "../../src/messages/lists";
import type { MergeDesk } from "../../src/usecases/MergeDesk";
import { openMerge } from "../../src/usecases/openMerge";
import {
  prepareCirculation,
  type Circulated,
  type CirculationOrder,
} from "../../src/usecases/prepareCirculation";
import type { DroppedFile } from "../../src/usecases/takeBack";
import { openBook, sheetNamed, type Desk } from "./desk";

export const order: CirculationOrder = {
  planName: "みなも市地域福祉計画",
  fiscalYear: 2023,
  departments: ["福祉課", "長寿社会課"],
  form: "whole",
  listWords: lists.ja.alert,
};

export async function circulated(
  { deps }: Pick<Desk, "deps">,
  more: Partial<CirculationOrder> = {},
): Promise<Circulated> {
  const made = await prepareCirculation(deps, { ...order, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

export function copyOf({ copies }: Circulated, department: string) {
  const copy = copies.find((one) => one.department === department);
  if (!copy) throw new Error(`no copy for ${department}`);
  return copy;
}

/** A clerk opens a copy, types into cells of a sheet (by address), and saves it. What is locked is a mistake of the test. */
export async function typedCopy(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  sheetName: string,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const workbook = await openBook(bytes, name);
  for (const [address, text] of Object.entries(texts)) {
    const typed = typeInto(workbook, sheetName, address, text);
    if (!typed.ok) throw new Error(`${address}: ${typed.failure}`);
  }
  return saveXlsx(workbook);
}

export function typeInto(workbook: HostWorkbook, sheet: string, address: string, text: string) {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return typeIntoCell(workbook, sheetNamed(workbook, sheet), position, text);
}

export function dropped(
  file: string,
  bytes: Uint8Array,
  savedAt: string | null = null,
): DroppedFile {
  return { file, savedAt, bytes: async () => bytes };
}

export async function mergeDesk({ deps }: Pick<Desk, "deps">): Promise<MergeDesk> {
  const desk = await openMerge(deps);
  if (!desk.ok) throw new Error(JSON.stringify(desk.failure));
  return desk.value;
}
