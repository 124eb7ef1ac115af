import { textContent } from "../../src/domain/cells/CellContent";
import type { NewSheet } from "../../src/domain/edit/NewSheet";
import { refuse, succeed } from "../../src/domain/Result";
import type { DeliveryWay, WorkbookDelivery } from "../../src/ports/WorkbookDelivery";
import { handOut } from "../../src/usecases/handOut";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const file = { name: "統合報告.txt", bytes: new TextEncoder().encode("報告") };
const sheet: NewSheet = {
  name: "統合報告",
  rows: [[textContent("報告")]],
  boldRows: [0],
  columnWidths: [],
  chart: null,
};

function desk(open: readonly DeliveryWay[]) {
  const memory = memoryWorkbook(bookOf([sheetOf([["文"]])]));
  const delivery: Pick<WorkbookDelivery, "deliver"> = {
    deliver: async (_files, zipName, not = []) =>
      open.some((way) => !not.includes(way))
        ? succeed({ way: "download", file: zipName })
        : refuse({ code: "no-way", detail: "" }),
  };
  const deps = {
    workbook: memory.workbook,
    delivery: {
      ...delivery,
      ways: () => open,
      bytes: () => Promise.reject(new Error("not asked")),
    },
    now: () => "2026-04-01T00:00:00.000Z",
    newId: () => "id",
  };
  return { memory, deps };
}

const namesIn = async ({ workbook }: ReturnType<typeof desk>["memory"]) => {
  const sheets = await workbook.sheets();
  return sheets.ok ? sheets.value.map(({ name }) => name) : [];
};

it("hands files over where a way is open, and then writes no sheet", async () => {
  const { memory, deps } = desk(["download"]);
  const handed = await handOut(deps, [file], "a.zip", { sheet });
  expect(handed).toEqual({ ok: true, value: { way: "download", file: "a.zip" } });
  expect(await namesIn(memory)).toEqual(["進捗表"]);
});

it("writes the same as a sheet once no way is left, and says so", async () => {
  const { memory, deps } = desk(["download"]);
  const handed = await handOut(deps, [file], "a.zip", { sheet, not: ["download"] });
  expect(handed).toEqual({
    ok: true,
    value: { way: "sheet", file: "統合報告", commandId: "id" },
  });
  expect(await namesIn(memory)).toEqual(["進捗表", "統合報告"]);
});

it("fails as a value where there is neither a way nor a sheet, or the sheet cannot be written", async () => {
  const { memory, deps } = desk([]);
  expect(await handOut(deps, [file], "a.zip")).toMatchObject({ failure: { code: "no-way" } });
  memory.fail.apply = { code: "protected", detail: "", restored: true };
  expect(await handOut(deps, [file], "a.zip", { sheet })).toMatchObject({
    failure: { code: "protected" },
  });
});
