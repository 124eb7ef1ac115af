import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { planCopy } from "../../../../src/domain/circulate/planCopy";
import { readBytes } from "../../../support/readBytes";
import { extractsOf, makeCopy, masterFiles, openMaster } from "./departmentCopies";

/** LibreOffice, where it is installed: a reader that is none of ours. Elsewhere these tests are listed as skipped. */
const soffice = spawnSync("soffice", ["--version"]).status === 0;
const describeWithLibreOffice = soffice ? describe : describe.skip;

describeWithLibreOffice("LibreOffice opens a copy", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "copies-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Started once for a format: starting is what takes it longest. */
  const convert = (names: readonly string[], format: string) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", format, "--outdir", `${folder}/out`];
    spawnSync("soffice", [...options, ...names.map((name) => `${folder}/${name}.xlsx`)]);
  };
  const converted = (name: string, format: string) =>
    readFileSync(path.join(folder, "out", `${name}.${format}`));

  it("with its sheets protected, cells open, lists, and every text", async () => {
    const sample = masterFiles().find((file) => file.includes("令和5年度")) ?? "";
    const master = await openMaster(sample);
    const [extract] = extractsOf(master);
    if (!extract) throw new Error("no extract");
    const department = master.departments[0] ?? "";
    const plans = { whole: planCopy(master.facts, department), extract };
    for (const [name, plan] of Object.entries(plans)) {
      writeFileSync(path.join(folder, `${name}.xlsx`), await makeCopy(master, plan));
    }
    for (const format of ["fods", "xlsx"]) convert(Object.keys(plans), format);
    for (const [name, plan] of Object.entries(plans)) {
      const flat = converted(name, "fods").toString("utf8");
      expect(flat.match(/<table:table [^>]*table:protected="true"/g)).toHaveLength(
        plan.sheets.length,
      );
      expect(flat.includes('style:cell-protect="none"')).toBe(true);
      expect(/cell-content-is-in-list\([^)]*市民/.test(flat)).toBe(true);
      const again = await readBytes(new Uint8Array(converted(name, "xlsx")));
      const own = await readBytes(new Uint8Array(readFileSync(`${folder}/${name}.xlsx`)));
      expect(
        again.sheets.map(({ cells }) => cells.map(({ row, column, text }) => [row, column, text])),
      ).toEqual(
        own.sheets.map(({ cells }) => cells.map(({ row, column, text }) => [row, column, text])),
      );
    }
  });
});
