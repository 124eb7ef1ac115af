import { officeRecords } from "../../src/adapters/office/officeRecords";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { lookAtRecords } from "../../src/usecases/bookRecords";
import { undoLast } from "../../src/usecases/undo";
import { refuse } from "../../src/domain/Result";
import { openBook, openDesk, sampleBytes } from "../support/desk";
import { memoryMerge } from "../support/memoryMerge";
import { memoryRecords } from "../support/memoryRecords";
import { deskFor } from "./yearBook";

test("through the real client: what was carried forward is kept; taken out, nothing can be undone", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "みなも市.xlsx");
  const { office, deps: desk, close } = await openDesk(workbook);
  const deps = { ...desk, records: officeRecords(office) };
  await expect(lookAtRecords(deps)).resolves.toMatchObject({
    value: { sizes: [], commands: 0, undoable: 0 },
  });
  await carryForwardOnce(deps);
  const kept = await lookAtRecords(deps);
  if (!kept.ok) throw new Error(kept.failure.detail);
  expect(kept.value.sizes.map(({ kind, parts }) => `${kind} ${parts}`)).toEqual([
    "notebook 1",
    "journal 1",
  ]);
  expect(kept.value).toMatchObject({ commands: 1, undoable: 1 });
  expect(kept.value.notebook?.drafts).toHaveLength(21);
  await deps.records.removeAll();
  await expect(lookAtRecords(deps)).resolves.toMatchObject({
    value: { sizes: [], commands: 0, undoable: 0, notebook: { drafts: [] } },
  });
  await expect(undoLast(deps)).resolves.toMatchObject({ failure: { code: "nothing-to-undo" } });
  close();
});

test("what cannot be understood is counted all the same, and its content is not known", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "みなも市.xlsx");
  workbook.customXmlParts.set(
    "{00000000-0000-0000-0000-00000000000A}",
    '<content xmlns="urn:plan-sheet-assistant:notebook">torn</content>',
  );
  const { office, deps, close } = await openDesk(workbook);
  await expect(lookAtRecords({ ...deps, records: officeRecords(office) })).resolves.toMatchObject({
    value: { sizes: [{ kind: "notebook", parts: 1 }], notebook: null },
  });
  close();
});

describe("where Excel does not answer, what is kept is not known", () => {
  const kept = () => {
    const { deps, memory } = deskFor();
    return { ...deps, records: memoryRecords(memory, memoryMerge()) };
  };
  const failure = (code: "cell-editing" | "sheet-missing") => async () =>
    refuse({ code, detail: "why" });

  test("neither its size", async () => {
    const deps = kept();
    const busy = { code: "cell-editing" as const, detail: "why" };
    const sizes = async () => refuse(busy);
    expect(await lookAtRecords({ ...deps, records: { ...deps.records, sizes } })).toEqual({
      ok: false,
      failure: busy,
    });
  });

  test.each([
    ["cell-editing", "cell-editing"],
    ["sheet-missing", "host-failure"],
  ] as const)("nor the history: %s is told as %s", async (code, told) => {
    const deps = kept();
    const workbook = { ...deps.workbook, journal: failure(code) };
    expect(await lookAtRecords({ ...deps, workbook })).toEqual({
      ok: false,
      failure: { code: told, detail: "why" },
    });
  });
});
