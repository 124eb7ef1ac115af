import { officeCirculation } from "../../../src/adapters/office/officeCirculation";
import { stampOf } from "../../../src/domain/circulate/stampOf";
import type { KeptCopy } from "../../../src/domain/takeBack/KeptCopy";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import { xlsxCopies } from "../../../src/adapters/xlsx/change/xlsxCopies";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { connectOffice } from "../../support/officeClient";
import { openHost, type OpenHost } from "../../support/openHost";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost([{ name: "計画", rows: [["文"]] }]);
});
afterEach(() => host.close());

const stamp = (version: number, text = "<文> & \u0007\u2028") =>
  stampOf(
    {
      id: "c",
      planName: "計画",
      fiscalYear: 2023,
      version,
      at: "2026-04-01T00:00:00.000Z",
      department: null,
      rows: null,
    },
    bookOf([sheetOf([[text]])]),
  );
const copy = (file: string, text = file): KeptCopy => ({
  circulation: "c",
  against: 1,
  file,
  savedAt: null,
  stamp: null,
  stampState: "none",
  book: { file, texts: [text], sheets: [0] },
  base: null,
});
const filesIn = async () => {
  const kept = await officeCirculation(host).copies();
  return kept.ok ? kept.value.map(({ file }) => file).sort() : kept.failure;
};

it("keeps stamps through saving and opening, also for those who read the file alone", async () => {
  const stamps = { current: stamp(2), earlier: [stamp(1)] };
  expect(await officeCirculation(host).stamps()).toEqual({
    ok: true,
    value: { current: null, earlier: [] },
  });
  expect(await officeCirculation(host).putStamps(stamps)).toEqual({ ok: true, value: null });
  const bytes = await saveXlsx(host.workbook);
  const opened = await openXlsx(bytes, "b.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const later = await connectOffice(opened.value);
  expect(await officeCirculation(later).stamps()).toEqual({ ok: true, value: stamps });
  later.close();
  expect(await xlsxCopies.readStamp(bytes)).toEqual({ ok: true, value: stamps.current });
});

it("puts one stamp in the place of another, and takes it away", async () => {
  const parts = officeCirculation(host);
  await parts.putStamps({ current: stamp(1), earlier: [] });
  await parts.putStamps({ current: stamp(2), earlier: [stamp(1)] });
  expect(host.workbook.customXmlParts.size).toBe(2);
  await parts.putStamps({ current: null, earlier: [] });
  expect(host.workbook.customXmlParts.size).toBe(0);
});

it("tells a stamp that cannot be understood, and one of a newer version", async () => {
  const parts = officeCirculation(host);
  await parts.putStamps({ current: stamp(1), earlier: [] });
  const [[id, xml] = ["", ""]] = host.workbook.customXmlParts;
  host.workbook.customXmlParts.set(id, xml.replace('"format":1', '"format":9'));
  expect(await parts.stamps()).toMatchObject({ ok: false, failure: { code: "newer" } });
  host.workbook.customXmlParts.set(id, xml.replace('"format":1', '"format":x'));
  expect(await parts.stamps()).toMatchObject({ ok: false, failure: { code: "damaged" } });
});

it("keeps copies one by one, replaces them by their files, and lets them go", async () => {
  const parts = officeCirculation(host);
  await parts.keepCopies([copy("a"), copy("b")]);
  await parts.keepCopies([copy("b", "新しい"), copy("c")]);
  expect(await filesIn()).toEqual(["a", "b", "c"]);
  const kept = await parts.copies();
  expect(kept.ok && kept.value.find(({ file }) => file === "b")).toEqual(copy("b", "新しい"));
  await parts.dropCopies(["a", "c", "unknown"]);
  expect(await filesIn()).toEqual(["b"]);
});

it("never sends more than Excel on the web takes at once", async () => {
  host.host.limits.request = 5_000_000;
  host.host.limits.response = 5_000_000;
  const many = Array.from({ length: 8 }, (_, i) => copy(`${i}.xlsx`, "文".repeat(300_000)));
  expect(await officeCirculation(host).keepCopies(many)).toEqual({ ok: true, value: null });
  expect(await filesIn()).toEqual(many.map(({ file }) => file));
});

it("refuses as a value while a cell is being edited; what is there stays", async () => {
  const parts = officeCirculation(host);
  await parts.keepCopies([copy("a")]);
  for (const work of [
    () => parts.keepCopies([copy("a", "新しい")]),
    () => parts.dropCopies(["a"]),
    () => parts.putStamps({ current: stamp(1), earlier: [] }),
  ]) {
    host.host.faults.inject({ kind: "cellEditing" });
    expect(await work()).toMatchObject({ ok: false, failure: { code: "cell-editing" } });
  }
  const kept = await parts.copies();
  expect(kept.ok && kept.value).toEqual([copy("a")]);
});
