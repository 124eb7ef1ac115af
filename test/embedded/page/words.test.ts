import type { FileRefusal } from "../../../src/ports/WorkbookFiles";
import { explainFileRefusal, explainTypingRefusal } from "../../../src/embedded/page/words";

const codes: readonly FileRefusal["code"][] = [
  "empty-file",
  "encrypted",
  "legacy-xls",
  "not-a-workbook",
  "damaged",
  "too-large",
  "cancelled",
];

describe("words", () => {
  it("say for every refused file what happened, why, and what to do – and that the open book stays", () => {
    const explained = codes.map((code) => explainFileRefusal({ code, file: "配布用.xlsx" }));
    for (const { event, cause, remedy } of explained) {
      expect(event).toContain("配布用.xlsx");
      expect(event).toContain("そのままです");
      expect(cause).toMatch(/。$/);
      expect(remedy).toMatch(/ください。$/);
    }
    expect(new Set(explained.map(({ cause }) => cause)).size).toBe(codes.length);
  });

  it("name the cell that refused an entry", () => {
    expect(explainTypingRefusal("protected", "F6").event).toContain("F6");
  });
});
