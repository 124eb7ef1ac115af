import { resolveObjectURL } from "node:buffer";
import { JSDOM } from "jsdom";
import { unzipSync } from "fflate";
import { officeDelivery, type DeliveryMeans } from "../../../src/adapters/office/officeDelivery";
import { pageDownload } from "../../../src/adapters/office/pageDownload";
import { zipFiles } from "../../../src/adapters/xlsx/zip/zipFiles";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import type { HostOptions } from "../../../src/embedded/wire/createHost";
import type { OutgoingFile } from "../../../src/ports/WorkbookDelivery";
import { openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
afterEach(() => host.close());

async function open(options?: HostOptions, means: Partial<DeliveryMeans> = {}) {
  const downloads: OutgoingFile[] = [];
  host = await openHost([{ name: "計画", rows: [["あ".repeat(3_000)]] }], options);
  const delivery = officeDelivery(host, {
    download: (file) => void downloads.push(file),
    zip: async (files) => zipFiles(files, new Date(2026, 3, 1)),
    ...means,
  });
  return { delivery, downloads };
}

const file = (name: string, text = name): OutgoingFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

describe("the open workbook's file", () => {
  it("comes with its name, as it is now, and Excel's copy of it is given back", async () => {
    const { delivery } = await open();
    const progress: number[] = [];
    const had = await delivery.bytes({ onProgress: ({ done }) => progress.push(done) });
    if (!had.ok) throw new Error(had.failure.detail);
    expect(had.value.name).toBe(host.workbook.file);
    const opened = await openXlsx(had.value.bytes, "copy.xlsx");
    expect(opened.ok && opened.value.sheets[0]?.cells.get(0)?.text).toBe("あ".repeat(3_000));
    expect(progress).toEqual([1]);
    expect(host.host.documentCopies.open).toBe(0);
  });

  it("is refused as a value, and nothing stays behind, wherever Excel fails", async () => {
    const { delivery } = await open();
    for (const step of ["open", "slice"] as const) {
      host.host.documentCopies.fault = { step, code: 5_001 };
      expect(await delivery.bytes()).toMatchObject({
        ok: false,
        failure: { code: "host-failure" },
      });
      expect(host.host.documentCopies.open).toBe(0);
    }
    expect(await delivery.bytes()).toMatchObject({ ok: true });
  });

  it("is not asked for while a cell is being edited, nor where Excel does not offer it", async () => {
    const { delivery } = await open();
    host.host.faults.inject({ kind: "cellEditing" });
    expect(await delivery.bytes()).toMatchObject({ ok: false, failure: { code: "cell-editing" } });
    host.close();
    const old = await open({ requirements: { compressedfile: "1.0" } });
    expect(await old.delivery.bytes()).toMatchObject({
      ok: false,
      failure: { code: "not-offered" },
    });
  });

  it("can be stopped, and the copy is given back then, too", async () => {
    const { delivery } = await open();
    const stopped = await delivery.bytes({ signal: { aborted: true } });
    expect(stopped).toMatchObject({ ok: false, failure: { code: "cancelled" } });
    expect(host.host.documentCopies.open).toBe(0);
  });
});

describe("handing out", () => {
  it("downloads one file as itself, several as one .zip", async () => {
    const { delivery, downloads } = await open();
    expect(delivery.ways()).toEqual(["download", "opened"]);
    expect(await delivery.deliver([file("福祉課.xlsx")], "配布.zip")).toEqual({
      ok: true,
      value: { way: "download", file: "福祉課.xlsx" },
    });
    const both = [file("福祉課.xlsx", "一"), file("長寿社会課.xlsx", "二")];
    expect(await delivery.deliver(both, "配布.zip")).toMatchObject({
      value: { way: "download", file: "配布.zip" },
    });
    const zip = unzipSync(downloads[1]?.bytes ?? new Uint8Array());
    const texts = Object.entries(zip).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    expect(texts).toEqual([
      ["福祉課.xlsx", "一"],
      ["長寿社会課.xlsx", "二"],
    ]);
  });

  it("opens workbooks one at a time where nothing is downloaded, or nothing came", async () => {
    const opened: Uint8Array[] = [];
    const { delivery } = await open({ openNew: (bytes) => opened.push(bytes) });
    const book = { name: "福祉課.xlsx", bytes: await saveXlsx(host.workbook) };
    const left = [{ ...book, name: "長寿社会課.xlsx" }];
    const delivered = await delivery.deliver([book, ...left], "配布.zip", ["download"]);
    expect(delivered).toEqual({ ok: true, value: { way: "opened", file: book.name, left } });
    expect(opened.map((bytes) => Buffer.from(bytes).equals(book.bytes))).toEqual([true]);
  });

  it("says when no way is open, and when Excel does not want the file", async () => {
    const { delivery } = await open({ requirements: { excelapi: "1.7" } }, { download: null });
    expect(await delivery.deliver([file("a.xlsx")], "a.zip")).toMatchObject({
      failure: { code: "no-way" },
    });
    host.close();
    const only = await open({ openNew: () => {} }, { download: null });
    expect(await only.delivery.deliver([file("報告.txt")], "a.zip")).toMatchObject({
      failure: { code: "no-way" },
    });
    expect(await only.delivery.deliver([file("a.xlsx", "文")], "a.zip")).toMatchObject({
      failure: { code: "host-failure" },
    });
  });

  it("does not count on downloads in Excel for Mac", async () => {
    await open();
    const { Office, Excel } = host;
    const { requirements } = Office.context;
    const context = { requirements, platform: Office.PlatformType.Mac } as typeof Office.context;
    const mac = { Excel, Office: { ...Office, context } };
    const means = { download: () => {}, zip: async () => new Uint8Array() };
    expect(officeDelivery(mac, means).ways()).toEqual(["opened"]);
  });
});

describe("a download of the page", () => {
  it("is a link to the very bytes, under the file's name", async () => {
    host = await openHost();
    jest.useFakeTimers();
    const { document } = new JSDOM("<body></body>").window;
    const clicked: [string, string][] = [];
    document.addEventListener("click", (event) => {
      event.preventDefault();
      const link = event.target as HTMLAnchorElement;
      clicked.push([link.download, link.href]);
    });
    const download = pageDownload(document);
    download?.(file("福祉課.xlsx", "中身"));
    const [[name, address] = ["", ""]] = clicked;
    expect(name).toBe("福祉課.xlsx");
    expect(await resolveObjectURL(address)?.text()).toBe("中身");
    expect(document.querySelector("a")).toBeNull();
    jest.runAllTimers();
    expect(resolveObjectURL(address)).toBeUndefined();
    jest.useRealTimers();
  });
});
