import { countDepartments } from "../domain/planSheet/departmentsOf";
import { jointTablesOf, measuresOf } from "../domain/planSheet/jointTables";
import { planSheetsOf, readPlanBook } from "../domain/planSheet/readPlanBook";
import { findLegend } from "../domain/schedule/findLegend";
import { parseArguments } from "./arguments";
import type { Command } from "./Command";
import { inspectSheet } from "./inspectSheet";
import { readBook } from "./readBook";
import { readProfile } from "./readProfile";

const usage = "使い方: inspect BOOK.xlsx [--profile city.json]";

/** `inspect BOOK.xlsx`: how every sheet is understood, and why a sheet is not. */
export const inspect: Command = async (args, io) => {
  const parsed = parseArguments(args, ["profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const [path, more] = parsed.value.positionals;
  if (path === undefined || more !== undefined) return { status: 2, usage };
  const profile = await readProfile(parsed.value.options["profile"], io);
  if (!profile.ok) return profile.failure;
  const snapshot = await readBook(path, io);
  if (!snapshot.ok) return snapshot.failure;
  const book = readPlanBook(snapshot.value, profile.value);
  const sheets = planSheetsOf(book);
  const titles = sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.titles));
  const legend = [...profile.value.legend, ...findLegend(titles)];
  const words = { profile: profile.value, legend };
  return {
    status: 0,
    result: {
      file: book.file,
      sheets: book.readings.map((reading) => inspectSheet(reading, book.file, words)),
      jointTables: jointTablesOf(book).map((joint) => ({
        sheets: joint.parts.map((part) => part.sheet.sheetName),
        measures: measuresOf(joint).length,
      })),
      legend,
      departments: countDepartments(sheets, profile.value),
    },
  };
};
