import { cells } from "../../src/cli/cells";
import type { CommandIo } from "../../src/cli/Command";
import { printed } from "../../src/cli/output";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { bookFile } from "../support/zipFile";

const sheet =
  '<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>計画</t></is></c></row>' +
  '<row r="4" hidden="1"/><row r="5" hidden="1"/><row r="6"><c r="AA6"><f>1+1</f><v>2</v></c></row></sheetData>' +
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';

/** The command with these files at hand; what it prints, parsed. */
async function run(files: Record<string, Uint8Array>, ...args: string[]) {
  const io: CommandIo = { files: xlsxFiles, readBytes: async (path) => files[path] ?? null };
  const { stdout, stderr, status } = printed(await cells(args, io));
  return { status, stderr, out: stdout === "" ? null : (JSON.parse(stdout) as unknown) };
}

describe("cells", () => {
  test("prints what the reader reads", async () => {
    const files = { "in/book.xlsx": bookFile({ sheets: [sheet] }) };
    expect(await run(files, "in/book.xlsx")).toEqual({
      status: 0,
      stderr: "",
      out: {
        file: "book.xlsx",
        sheets: [
          {
            name: "S1",
            state: "visible",
            cells: { A1: "計画", AA6: "2" },
            merges: ["A1:B2"],
            hiddenRows: [[4, 5]],
            hiddenColumns: [["C", "C"]],
          },
        ],
      },
    });
  });

  test("a refused file is an error on stdout and nothing else", async () => {
    const { status, stderr, out } = await run({ "a.xlsx": new Uint8Array(0) }, "a.xlsx");
    expect([status, stderr]).toEqual([1, ""]);
    expect(out).toEqual({
      error: {
        code: "empty-file",
        file: "a.xlsx",
        message: expect.stringContaining("0バイト") as string,
      },
    });
  });

  test.each([
    [[]],
    [["a.xlsx", "b.xlsx"]],
    [["missing.xlsx"]],
    [["--wrong", "a.xlsx"]],
    [["a.xlsx", "--profile"]],
  ])("wrong usage %j is told on stderr", async (args) => {
    const { status, stderr, out } = await run({ "a.xlsx": new Uint8Array(0) }, ...args);
    expect([status, out]).toEqual([2, null]);
    expect(stderr).not.toBe("");
  });

  test("takes a profile like every command", async () => {
    const files = { "b.xlsx": bookFile({}) };
    expect((await run(files, "--profile=city.json", "b.xlsx")).status).toBe(0);
  });
});
