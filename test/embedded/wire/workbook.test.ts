import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { connectOffice } from "../../support/officeClient";
import { errorCode, openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

describe("the client on the host", () => {
  it("starts as Excel LTSC 2021 in Japanese, and asks nobody else for anything", async () => {
    host = await openHost();
    const { context } = host.Office;
    expect(await host.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(context.displayLanguage).toBe("ja-JP");
    expect(context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(context.document.mode).toBe("readWrite");
    expect(host.refused).toEqual([]);
  });

  it("can be another Excel", async () => {
    const theme = {
      bodyBackgroundColor: "#1F1F1F",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#0A0A0A",
      controlForegroundColor: "#EEEEEE",
    };
    host = await openHost(undefined, { locale: "en-US", requirements: { excelapi: "1.7" }, theme });
    expect(host.Office.context.displayLanguage).toBe("en-US");
    expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
    expect(host.Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#1F1F1F");
  });
});

describe("worksheets", () => {
  it("are listed with id, name, visibility and position", async () => {
    host = await openHost([{ name: "計画" }, { name: "隠し", visibility: "hidden" }]);
    const listed = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility,items/position");
      await context.sync();
      return worksheets.items.map(({ id, name, visibility, position }) => [
        id,
        name,
        visibility,
        position,
      ]);
    });
    expect(listed).toEqual([
      [host.workbook.sheets[0]?.id, "計画", "Visible", 0],
      [host.workbook.sheets[1]?.id, "隠し", "Hidden", 1],
    ]);
  });

  it("are found by id and by name; an unknown one is ItemNotFound or a null object", async () => {
    host = await openHost([{ name: "Plan" }]);
    const { id } = host.sheet;
    const names = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [worksheets.getItem(id), worksheets.getItem("pLAN")];
      const missing = worksheets.getItemOrNullObject("無い");
      const chained = missing.getUsedRangeOrNullObject();
      for (const sheet of [...found, missing]) sheet.load("name");
      chained.load("address");
      await context.sync();
      return [...found.map(({ name }) => name), missing.isNullObject, chained.isNullObject];
    });
    expect(names).toEqual(["Plan", "Plan", true, true]);
    const unknown = host.run(async (context) => {
      context.workbook.worksheets.getItem("無い").load("name");
      await context.sync();
    });
    expect(await errorCode(unknown)).toBe("ItemNotFound");
  });

  it("keep ranges alive across batches only while they are tracked", async () => {
    host = await openHost([{ name: "計画", rows: [["あ"]] }]);
    let tracked: Excel.Range | null = null;
    await host.run(async (context, sheet) => {
      tracked = sheet.getRange("A1");
      context.trackedObjects.add(tracked);
      await context.sync();
    });
    const range = tracked as Excel.Range | null;
    if (!range) throw new Error("no range");
    range.load("values");
    await range.context.sync();
    expect(range.values).toEqual([["あ"]]);
    host.workbook.sheets = [];
    range.load("address");
    expect(await errorCode(range.context.sync())).toBe("ItemNotFound");
  });
});

describe("custom XML parts", () => {
  it("are added, found by namespace, changed and deleted", async () => {
    host = await openHost();
    const xml = '<journal xmlns="urn:plan">あ</journal>';
    const id = await host.run(async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      part.load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:plan");
      return part.id;
    });
    expect(host.workbook.customXmlParts.get(id)).toBe(xml);
    await host.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:plan");
      parts.load("items/id");
      const only = parts.getOnlyItem();
      const text = only.getXml();
      await context.sync();
      expect(parts.items.map((part) => part.id)).toEqual([id]);
      expect(text.value).toBe(xml);
      only.setXml('<journal xmlns="urn:plan">い</journal>');
      const missing = context.workbook.customXmlParts.getItemOrNullObject("{0}");
      missing.load("id");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      parts.items[0]?.delete();
      const none = parts.getOnlyItemOrNullObject();
      none.load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(host.workbook.customXmlParts.size).toBe(1);
    const broken = host.run(async (context) => {
      context.workbook.customXmlParts.add("<a>");
      await context.sync();
    });
    expect(await errorCode(broken)).toBe("InvalidArgument");
  });
});

describe("settings and the document", () => {
  it("keep what the add-in stores, for a second pane too", async () => {
    host = await openHost();
    await host.run(async (context) => {
      context.workbook.settings.add("課", { name: "福祉課" });
      await context.sync();
    });
    const second = await connectOffice(host.workbook);
    const value = await second.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("課");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ name: "福祉課" });
    second.close();
    const { settings } = host.Office.context.document;
    settings.set("a", 1);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(host.host.documentSettings.size).toBe(1);
  });

  it("hand out the workbook's bytes in slices (Document.getFileAsync, compressed)", async () => {
    host = await openHost([{ name: "計画", rows: [["あ".repeat(3_000), "=1+1"]] }]);
    const { document } = host.Office.context;
    const file = await new Promise<Office.File>((resolve) =>
      document.getFileAsync(host.Office.FileType.Compressed, { sliceSize: 1_000 }, (result) =>
        resolve(result.value),
      ),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await new Promise<Office.Slice>((resolve) =>
        file.getSliceAsync(index, (result) => resolve(result.value)),
      );
      bytes.push(...(slice.data as number[]));
    }
    expect(bytes).toHaveLength(file.size);
    const opened = await openXlsx(new Uint8Array(bytes), "copy.xlsx");
    expect(opened.ok && opened.value.sheets[0]?.cells.get(0)?.text).toBe("あ".repeat(3_000));
  });
});
