import { outlineLimits } from "../../src/domain/outline/outlineSchema";
import { refuse } from "../../src/domain/Result";
import { importOutline, keepOutline, keptOutline } from "../../src/usecases/outline";
import { ichinosekiOutline } from "../domain/outline/ichinosekiOutline";
import { openBook, openDesk, sampleBytes } from "../support/desk";
import { deskFor } from "./yearBook";

test("nothing is kept until somebody keeps it; null forgets it", async () => {
  const { deps } = deskFor();
  expect(await keptOutline(deps)).toEqual({ ok: true, value: null });
  await keepOutline(deps, ichinosekiOutline);
  expect(await keptOutline(deps)).toEqual({ ok: true, value: ichinosekiOutline });
  await keepOutline(deps, null);
  expect(await keptOutline(deps)).toEqual({ ok: true, value: null });
});

test("an outline that could not be read again is not kept, and the rest of the notebook is safe", async () => {
  const { deps, memory } = deskFor();
  await keepOutline(deps, ichinosekiOutline);
  const title = "目".repeat(outlineLimits.title + 1);
  const long = { goals: [{ number: 1, title, directions: [] }] };
  const pages = { ...ichinosekiOutline, pages: "字".repeat(outlineLimits.whole) };
  const refused = await keepOutline(deps, long);
  expect(refused).toMatchObject({ failure: { code: "not-an-outline" } });
  expect(!refused.ok && refused.failure.detail).toContain("goals.0.title");
  expect(await keepOutline(deps, pages)).toMatchObject({ failure: { code: "not-an-outline" } });
  expect(memory.notes().outline).toEqual(ichinosekiOutline);
});

test("a notebook that cannot be read or written says so", async () => {
  const { deps } = deskFor();
  const failure = { code: "newer", detail: "version 9" } as const;
  const notebook = { read: async () => refuse(failure), update: async () => refuse(failure) };
  expect(await keptOutline({ ...deps, notebook })).toEqual(refuse(failure));
  expect(await keepOutline({ ...deps, notebook }, null)).toEqual(refuse(failure));
});

test("pasted text and its JSON are the same outline, kept through the real Office.js client", async () => {
  const text = "基本目標1 人づくり\n(1) 福祉教育の推進\n(2) 参加の促進";
  const pasted = importOutline(text);
  if (!pasted.ok) throw new Error(pasted.failure.code);
  const { outline } = pasted.value;
  expect(importOutline(JSON.stringify(outline))).toEqual(pasted);
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const desk = await openDesk(workbook);
  await keepOutline(desk.deps, outline);
  desk.close();
  const again = await openDesk(workbook);
  expect(await keptOutline(again.deps)).toEqual({ ok: true, value: outline });
  again.close();
});
