import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { copyFacts, type CopyFacts } from "../../../../src/domain/circulate/CopyFacts";
import type { CopyPlan } from "../../../../src/domain/circulate/planCopy";
import { planExtract } from "../../../../src/domain/circulate/planExtract";
import { stampForCopy, stampOf } from "../../../../src/domain/circulate/stampOf";
import { xlsxCopies } from "../../../../src/adapters/xlsx/change/xlsxCopies";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { projectRoot } from "../../../support/projectRoot";
import { readBytes } from "../../../support/readBytes";
import { sharedFolder } from "../../../support/shared";

const word = { title: "一覧から選びます", message: "一覧にある語を選んでください。" };
export const listWords = { role: word, symbol: word, rating: word };

/** A workbook to be circulated. */
export type Master = {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly facts: CopyFacts;
  /** Everybody who has a place in it. */
  readonly departments: readonly string[];
};

/** The samples, and the real cities' workbooks where they are. */
export function masterFiles(): string[] {
  const folders = [path.join(projectRoot, "assets/samples"), sharedFolder("fixtures")];
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => path.relative(projectRoot, path.join(folder, file))),
  );
}

const opened = new Map<string, Master>();

/** Read once: it is data, and no test changes any. */
export async function openMaster(file: string): Promise<Master> {
  const master = opened.get(file) ?? (await readMaster(file));
  opened.set(file, master);
  return master;
}

async function readMaster(file: string): Promise<Master> {
  const bytes = new Uint8Array(readFileSync(path.join(projectRoot, file)));
  const snapshot = await readBytes(bytes);
  const book = readPlanBook(snapshot, usualProfile);
  const facts = copyFacts({ snapshot, book, profile: usualProfile }, listWords);
  const departments = [...new Set(facts.places.flatMap((place) => place.departments))];
  return { bytes, snapshot, facts, departments };
}

/** The department's copy as bytes. */
export async function makeCopy({ bytes, snapshot }: Master, plan: CopyPlan): Promise<Uint8Array> {
  const about = { id: "c-1", planName: "計画", fiscalYear: 2023, version: 1, at: "2023-05-01" };
  const stamp = stampOf({ ...about, department: null, rows: null }, snapshot);
  const own = stampForCopy(stamp, plan.department, plan.rows);
  const copy = await xlsxCopies.copy(bytes, own, { sheets: plan.sheets, lockStructure: true });
  if (!copy.ok) throw new Error(`${copy.failure.code} ${copy.failure.detail}`);
  return copy.value;
}

/** The extracts that can be made, of at most three departments. */
export function extractsOf({ facts, departments }: Master): CopyPlan[] {
  const plans: CopyPlan[] = [];
  for (const department of departments) {
    const plan = planExtract(facts, department);
    if (plan.ok && plan.value.rows !== null) plans.push(plan.value);
    if (plans.length === 3) break;
  }
  return plans;
}
