import { copyNames, fileNameOf, freeName } from "../../../src/domain/departmentCopy/fileNames";

it("names copies after the workbook and the department, with the workbook's ending", () => {
  expect(copyNames("計画.v2.xlsm", ["福祉課", "社会福祉課/庶務"])).toEqual([
    "計画.v2_福祉課.xlsm",
    "計画.v2_社会福祉課／庶務.xlsm",
  ]);
  expect(copyNames("Book1", ["福祉課"])).toEqual(["Book1_福祉課.xlsx"]);
});

// Microsoft, "Naming Files, Paths, and Namespaces": the reserved characters, and no period or space at the end.
it("holds nothing that Windows forbids", () => {
  expect(fileNameOf('a<b>c:d"e/f\\g|h?i*j')).toBe("a＜b＞c：d”e／f￥g｜h？i＊j");
  expect(fileNameOf(" 課\u0007名. . ")).toBe("課 名");
  expect(fileNameOf("...")).toBe("_");
  expect([...fileNameOf("課".repeat(500))]).toHaveLength(120);
});

it("numbers names that Windows takes to be the same", () => {
  expect(copyNames("a.xlsx", ["X", "x", "X"])).toEqual([
    "a_X.xlsx",
    "a_x (2).xlsx",
    "a_X (3).xlsx",
  ]);
  const seen = new Set(["返却.xlsx"]);
  expect(freeName("返却.xlsx", seen)).toBe("返却 (2).xlsx");
  expect(freeName("返却.xlsx", seen)).toBe("返却 (3).xlsx");
});
