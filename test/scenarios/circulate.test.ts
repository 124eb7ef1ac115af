import { stampNamespace } from "../../src/domain/circulate/Stamp";
import { rootNamespace } from "../../src/embedded/file/customXml";
import { prepareCirculation } from "../../src/usecases/prepareCirculation";
import { proposeCirculation } from "../../src/usecases/proposeCirculation";
import { circulated, copyOf, order, typeInto } from "../support/circulated";
import {
  contentsOf,
  openBook,
  openDesk,
  sampleBytes,
  sheetNamed,
  understood,
  type Desk,
} from "../support/desk";
import { isProof } from "../support/proof";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";

const file = "みなも市_計画.xlsx";
const sheet = "R5進捗表";
let workbook: HostWorkbook;
let desk: Desk;
beforeEach(async () => {
  workbook = await openBook(sampleBytes("令和5年度"), file);
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

const namespacesIn = ({ customXmlParts }: HostWorkbook) =>
  [...customXmlParts.values()].map(rootNamespace).sort();

test("what is proposed: the plan's title and newest year, and all who have places in it", async () => {
  const proposal = await proposeCirculation(desk.deps, await understood(desk.deps));
  expect(proposal).toMatchObject({
    ok: true,
    value: {
      planName: "みなも市地域福祉計画進捗状況一覧",
      fiscalYear: 2023,
      before: null,
      filtered: false,
      addressees: { length: 8 },
    },
  });
});

test("the master is stamped and none of its cells changes; each department has a copy of its own", async () => {
  const before = contentsOf(workbook);
  const made = await circulated(desk);
  expect(contentsOf(workbook)).toEqual(before);
  expect(namespacesIn(workbook)).toContain(stampNamespace);
  expect(made.failed).toEqual([]);
  expect(made.zipName).toBe("みなも市_計画.zip");
  expect(made.copies.map(({ name, whole }) => [name, whole])).toEqual([
    ["みなも市_計画_福祉課.xlsx", null],
    ["みなも市_計画_長寿社会課.xlsx", null],
  ]);
  const copy = await openBook(copyOf(made, "福祉課").bytes, "copy.xlsx");
  expect(contentsOf(copy)).toEqual(before);
  expect(typeInto(copy, sheet, "H6", "【福祉課】\n■ 説明した。")).toMatchObject({ ok: true });
  expect(typeInto(copy, sheet, "C6", "別の施策")).toEqual({ ok: false, failure: "protected" });
  const stamp = await desk.deps.copyMaker.readStamp(copyOf(made, "福祉課").bytes);
  expect(stamp).toMatchObject({
    ok: true,
    value: { id: made.stamp.id, department: "福祉課", version: 1, rows: null },
  });
});

test("an extract holds the department's rows, and its stamp says which", async () => {
  const made = await circulated(desk, { departments: ["防災危機管理課"], form: "extract" });
  const [copy] = made.copies;
  expect(copy?.whole).toBeNull();
  const stamp = await desk.deps.copyMaker.readStamp(copy?.bytes ?? new Uint8Array());
  expect(stamp.ok && stamp.value?.rows?.map(({ sheetName }) => sheetName)).toContain(sheet);
  const opened = await openBook(copy?.bytes ?? new Uint8Array(), "copy.xlsx");
  expect(Object.keys(contentsOf(opened)).length).toBeLessThan(
    Object.keys(contentsOf(workbook)).length,
  );
});

test("a department without a row of its own gets the whole, and is told so", async () => {
  const made = await circulated(desk, { departments: ["会計課"], form: "extract" });
  expect(made.copies).toMatchObject([{ department: "会計課", whole: "no-rows", places: 0 }]);
});

test("within the plan's year the id stays and versions count up; another year begins anew", async () => {
  const first = await circulated(desk);
  const second = await circulated(desk, { departments: ["地域づくり課"] });
  expect(second.stamp).toMatchObject({ id: first.stamp.id, version: 2 });
  const notes = await desk.deps.notebook.read();
  expect(notes.ok && notes.value.merge).toMatchObject({
    circulation: first.stamp.id,
    circulatedTo: ["福祉課", "長寿社会課", "地域づくり課"],
  });
  const next = await circulated(desk, { fiscalYear: 2024 });
  expect(next.stamp.version).toBe(1);
  expect(next.stamp.id).not.toBe(first.stamp.id);
});

test("stopped midway, nothing is left in the workbook", async () => {
  const before = namespacesIn(workbook);
  const signal = { aborted: false };
  const made = await prepareCirculation(desk.deps, order, {
    signal,
    onProgress: () => {
      signal.aborted = true;
    },
  });
  expect(made).toMatchObject({ ok: false, failure: { code: "cancelled" } });
  expect(namespacesIn(workbook)).toEqual(before);
});

test("while a cell is being edited nothing is begun", async () => {
  workbook.editing = { sheetId: sheetNamed(workbook, sheet).id, position: { row: 5, column: 7 } };
  const made = await prepareCirculation(desk.deps, order);
  expect(made.ok).toBe(false);
  workbook.editing = null;
  expect(namespacesIn(workbook)).toEqual([]);
});

test("a copy takes the notebook along, not the journal nor what came back", async () => {
  await desk.deps.notebook.update((content) => ({ ...content, colourDrafts: true }));
  await desk.deps.circulation.keepCopies([
    {
      circulation: "x",
      against: 1,
      file: "a.xlsx",
      savedAt: null,
      stamp: null,
      stampState: "none",
      book: { file: "a.xlsx", texts: ["ほかの課の文"], sheets: [] },
      base: null,
    },
  ]);
  const made = await circulated(desk);
  expect(made.forgotten).toEqual(["a.xlsx"]);
  const copy = await openBook(copyOf(made, "福祉課").bytes, "copy.xlsx");
  expect(namespacesIn(copy)).toEqual(["urn:plan-sheet-assistant:notebook", stampNamespace]);
});

test("wherever it fails, the master is stamped as before; a retry goes through", async () => {
  const versionNow = async () => {
    const stamps = await desk.deps.circulation.stamps();
    if (!stamps.ok) throw new Error(stamps.failure.detail);
    return stamps.value.current?.version ?? 0;
  };
  await circulated(desk, { departments: [] });
  const { faults } = desk.office.host;
  let failed = 0;
  // In turn at the first, second and fourth action of a request; in a proof at each of them in every request.
  for (const actions of isProof ? [[0], [1], [3]] : [[0, 1, 3]]) {
    for (let sync = 1, whole = false; !whole; sync++) {
      const action = actions[sync % actions.length] ?? 0;
      const before = await versionNow();
      faults.inject({ kind: "error", code: "GeneralException", action }, sync);
      const made = await prepareCirculation(desk.deps, { ...order, departments: [] });
      // A fault that no request came to is left over when all went well.
      whole = faults.next() !== null || sync > 40;
      faults.clear();
      expect({ action, sync, version: await versionNow() }).toEqual({
        action,
        sync,
        version: made.ok ? made.value.stamp.version : before,
      });
      failed += made.ok ? 0 : 1;
    }
  }
  expect(failed).toBeGreaterThan(10);
  const again = await circulated(desk, { departments: [] });
  expect(again.stamp.version).toBe(await versionNow());
});
