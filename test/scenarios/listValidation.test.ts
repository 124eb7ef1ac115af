import { formatSpan } from "../../src/domain/cells/address";
import { profileSchema } from "../../src/domain/profile/Profile";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import {
  addLists,
  findLists,
  removeLists,
  type ListsInBook,
} from "../../src/usecases/listValidation";
import { keepProfile } from "../../src/usecases/profile";
import { undoLast } from "../../src/usecases/undo";
import {
  contentsOf,
  openBook,
  openDesk,
  sampleBytes,
  understood,
  type Desk,
} from "../support/desk";

const words = {
  role: { title: "区分", message: "一覧から選んでください。" },
  symbol: { title: "記号", message: "凡例にない記号です。" },
  rating: { title: "評価", message: "一覧にない評価です。" },
};

const rulesOf = (workbook: HostWorkbook) =>
  workbook.sheets.map(({ name, validations }) => [name, validations.length]);

async function lists({ deps }: Desk): Promise<ListsInBook> {
  const found = await findLists(deps, await understood(deps));
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value;
}

test("lists are put on, saved, found again, and taken off; no cell changes", async () => {
  const file = "sample.xlsx";
  const workbook = await openBook(sampleBytes("令和5年度"), file);
  const before = contentsOf(workbook);
  const bare = rulesOf(workbook);
  const desk = await openDesk(workbook);
  const { open, listed } = await lists(desk);
  expect(listed).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.map(({ values }) => values.join()))).toEqual(
    new Set(["市民,福祉事業者,社協,行政"]),
  );
  expect(await addLists(desk.deps, open, words)).toMatchObject({
    ok: true,
    value: { refused: [] },
  });
  desk.close();

  const saved = await saveXlsx(workbook);
  const reopened = await openXlsx(saved, file);
  if (!reopened.ok) throw new Error(reopened.failure.code);
  const later = await openDesk(reopened.value);
  const now = await lists(later);
  expect(now.open).toEqual([]);
  expect(now.listed.map(({ area }) => formatSpan(area))).toEqual(
    open.map(({ area }) => formatSpan(area)),
  );
  expect(await removeLists(later.deps, now.listed)).toMatchObject({ ok: true });
  expect(rulesOf(reopened.value)).toEqual(bare);
  expect(contentsOf(reopened.value)).toEqual(before);
  later.close();
});

test("undo takes them off as well", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "sample.xlsx");
  const bare = rulesOf(workbook);
  const desk = await openDesk(workbook);
  await addLists(desk.deps, (await lists(desk)).open, words);
  expect(rulesOf(workbook)).not.toEqual(bare);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { name: "addValidation" } });
  expect(rulesOf(workbook)).toEqual(bare);
  desk.close();
});

test("a rule of somebody else stays, and is told", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "sample.xlsx");
  const desk = await openDesk(workbook);
  const [first] = (await lists(desk)).open;
  const sheet = workbook.sheets.find(({ id }) => id === first?.sheetId);
  if (!first || !sheet) throw new Error("no area");
  const rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
  sheet.validations = [...sheet.validations, { span: first.area, rule }];
  const { open, others } = await lists(desk);
  expect(others).toEqual([first]);
  await addLists(desk.deps, open, words);
  expect(sheet.validations).toContainEqual({ span: first.area, rule });
  desk.close();
});

test("a form with roles of its own is given no list, until the city's words have them", async () => {
  const workbook = createHostWorkbook({
    sheets: [
      {
        name: "R5進捗表",
        rows: [
          ["施策", "区分", "役割", "令和4年度実績"],
          ["① 見守り", "市民", "①声をかける", "【福祉課】"],
          ["", "事業者", "①支える", ""],
          ["", "市", "①場をつくる", ""],
        ],
      },
    ],
  });
  const desk = await openDesk(workbook);
  const { open, held } = await lists(desk);
  expect(open).toEqual([]);
  expect(held).toMatchObject([{ kind: "role", unlisted: ["事業者", "市"] }]);
  const profile = profileSchema.parse({ roles: ["市民", "事業者", "市"] });
  await keepProfile(desk.deps, profile);
  const later = await lists(desk);
  expect(later.held).toEqual([]);
  expect(later.open).toMatchObject([{ kind: "role", values: ["市民", "事業者", "市"] }]);
  desk.close();
});
