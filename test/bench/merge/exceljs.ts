import { readFile } from "node:fs/promises";
import type { ExcelJs } from "../peers/ExcelJs";
import { peer } from "../peers/peer";
import type { Way } from "./Way";

/** The same files read with exceljs, one after the other; nothing is understood or merged. */
export const exceljs: Way = async ({ base, copies }) => {
  const { Workbook } = peer("exceljs") as ExcelJs;
  const started = performance.now();
  for (const file of [base, ...copies]) await new Workbook().xlsx.load(await readFile(file));
  return { all: performance.now() - started };
};
