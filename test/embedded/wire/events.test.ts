import { addSheet, deleteSheet } from "../../../src/embedded/model/changeSheets";
import { activateSheet, selectSpan } from "../../../src/embedded/model/selectSpan";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { openHost, type OpenHost } from "../../support/openHost";
import { until } from "../../support/until";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost([{ name: "計画" }, { name: "実績" }]);
});
afterEach(() => host.close());

const text = { kind: "text", text: "あ" } as const;
const cell = { row: 1, column: 2 };

describe("onChanged (Office.js reference: source since 1.7, triggerSource since 1.14)", () => {
  it("tells whose change it was", async () => {
    const heard: unknown[] = [];
    await host.run(async (context, sheet) => {
      sheet.onChanged.add(async ({ address, source, triggerSource, worksheetId }) => {
        heard.push([address, source, triggerSource, worksheetId]);
      });
      await context.sync();
      sheet.getRange("A1:B1").values = [["か", "き"]];
      await context.sync();
    });
    await until(() => heard.length >= 1);
    setCellContent(host.workbook, host.sheet, cell, text, "person");
    setCellContent(host.workbook, host.sheet, cell, text, "coauthor");
    await until(() => heard.length >= 3);
    const { id } = host.sheet;
    expect(heard).toEqual([
      ["A1:B1", "Local", "ThisLocalAddin", id],
      ["C2", "Local", "Unknown", id],
      ["C2", "Remote", "Unknown", id],
    ]);
  });

  it("leads back to the changed cells", async () => {
    const heard = new Promise<unknown>((resolve) => {
      void host.run(async (context, sheet) => {
        sheet.onChanged.add((event) =>
          host.Excel.run(async (inner) => {
            const range = event.getRange(inner);
            range.load("values");
            await inner.sync();
            resolve(range.values);
          }),
        );
        await context.sync();
        sheet.getRange("A1:B1").values = [["か", "き"]];
        await context.sync();
      });
    });
    expect(await heard).toEqual([["か", "き"]]);
  });

  it("is heard of all sheets on the collection, and no more once it was removed", async () => {
    const heard: string[] = [];
    const other = host.workbook.sheets[1];
    if (!other) throw new Error("no sheet");
    const handler = await host.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.worksheetId);
      });
      await context.sync();
      return added;
    });
    setCellContent(host.workbook, other, cell, text);
    await until(() => heard.length > 0);
    expect(heard).toEqual([other.id]);
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    const others: string[] = [];
    await host.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void others.push("changed"));
      await context.sync();
    });
    setCellContent(host.workbook, other, cell, text);
    await until(() => others.length > 0);
    expect(heard).toHaveLength(1);
  });
});

describe("selection and sheets", () => {
  it("tell a new selection, on the workbook and on the sheet", async () => {
    const heard: string[] = [];
    await host.run(async (context, sheet) => {
      sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
      context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
      await context.sync();
    });
    selectSpan(host.workbook, host.sheet, { top: 1, left: 2, bottom: 3, right: 2 });
    await until(() => heard.length >= 2);
    expect(heard.sort()).toEqual(["C2:C4", "workbook"]);
    const selected = await host.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("計画!C2:C4");
  });

  it("tell sheets that come, go and come to the front", async () => {
    const heard: string[] = [];
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async (event) => void heard.push(`added ${event.worksheetId}`));
      worksheets.onDeleted.add(async (event) => void heard.push(`deleted ${event.worksheetId}`));
      worksheets.onActivated.add(
        async (event) => void heard.push(`activated ${event.worksheetId}`),
      );
      await context.sync();
    });
    const added = addSheet(host.workbook, "新しい");
    if (!added.ok) throw new Error(added.failure);
    activateSheet(host.workbook, added.value);
    deleteSheet(host.workbook, added.value);
    await until(() => heard.length >= 4);
    const { id } = added.value;
    expect(heard).toEqual([
      `added ${id}`,
      `activated ${id}`,
      `deleted ${id}`,
      `activated ${host.sheet.id}`,
    ]);
  });
});
