import path from "node:path";
import { findWorkbook } from "../../../src/embedded/serve/findWorkbook";
import { projectRoot } from "../../support/projectRoot";

test("a file is looked for from where the person stands", () => {
  const found = findWorkbook("../../package.json", path.join(projectRoot, "src/embedded"), "/else");
  expect(found).toEqual({
    ok: true,
    value: { path: path.join(projectRoot, "package.json"), name: "package.json" },
  });
});

test("a file that is not there is named, in both languages", () => {
  const found = findWorkbook("無い.xlsx", projectRoot, projectRoot);
  expect(found).toEqual({
    ok: false,
    failure: "無い.xlsx が見つかりません。 / There is no such file: 無い.xlsx",
  });
});

test("a folder is no file", () => {
  const found = findWorkbook("src", projectRoot, projectRoot);
  expect(found.ok ? "" : found.failure).toContain("src はファイルではありません。");
});

test("without a name it is this year's sample", () => {
  const found = findWorkbook(undefined, "/anywhere", projectRoot);
  expect(found.ok && found.value.name).toBe("みなも市_地域福祉計画_令和5年度.xlsx");
});
