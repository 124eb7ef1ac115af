import { looksLikeDepartment } from "../../../src/domain/department/looksLikeDepartment";

test.each([
  "福祉課",
  "子育て支援センター",
  "消防本部防災課",
  "教育委員会事務局",
  "千厩支所",
  "中央図書館",
])("%s", (name) => expect(looksLikeDepartment(name)).toBe(true));

test.each(["課", "新規", "総務・地域", "法人", `${"長".repeat(30)}課`])("not %s", (name) =>
  expect(looksLikeDepartment(name)).toBe(false),
);
