import { xlsxFiles } from "../../../src/adapters/xlsx";
import { cells } from "../../../src/cli/cells";
import { formatAddress } from "../../../src/domain/cells/address";
import { hostileFiles } from "../../fixtures/hostile";
import type { HostileCase } from "../../fixtures/hostile/HostileCase";
import { runCommand } from "../../cli/runCommand";

/** What comes of the file, in the terms of the corpus. */
async function outcome(bytes: Uint8Array): Promise<HostileCase["expected"]> {
  const read = await xlsxFiles.read(bytes, "book.xlsx");
  if (!read.ok) return { refusal: read.failure.code };
  return {
    sheets: read.value.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text])),
    ]),
  };
}

describe.each(Object.entries(hostileFiles))("odd and hostile files: %s", (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    expect(await outcome(one.bytes())).toEqual(one.expected);
  });
});

test("the corpus has names of its own for at least 40 files", () => {
  const names = Object.values(hostileFiles).flatMap((cases) => cases.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

describe("at the command line", () => {
  type Printed = {
    readonly sheets?: readonly { readonly name: string; readonly cells: object }[];
    readonly error?: { readonly code: string };
  };
  const themes = ["strings", "names of objects", "other files"];

  test.each(
    themes.flatMap((theme) => hostileFiles[theme] ?? []).map((one) => [one.name, one] as const),
  )("cells: %s", async (_, { bytes, expected }) => {
    const { status, out } = await runCommand<Printed>(cells, { "a.xlsx": bytes() }, "a.xlsx");
    expect(status).toBe("refusal" in expected ? 1 : 0);
    expect(
      "refusal" in expected
        ? { refusal: out?.error?.code }
        : { sheets: out?.sheets?.map((sheet) => [sheet.name, sheet.cells]) },
    ).toEqual(expected);
  });
});
