import fc from "fast-check";
import { appendEntry } from "../../../src/domain/carryForward/appendEntry";

test("blocks that are not there yet come after it, on a new line", () => {
  expect(appendEntry("【福祉課】\n■ あ", "【福祉課】\n■ あ\n【長寿社会課】\n■ い")).toBe(
    "【福祉課】\n■ あ\n【長寿社会課】\n■ い",
  );
  expect(appendEntry("【福祉課】\n■ あ\n", "【福祉課】\n■ う\n")).toBe(
    "【福祉課】\n■ あ\n【福祉課】\n■ う",
  );
});

test("a block that is there with other spaces is there", () => {
  expect(appendEntry("【福祉課】\n■　あ", "【福 祉 課】\n■ あ")).toBe("【福祉課】\n■　あ");
});

test("untagged text would become the last department's: nothing is decided", () => {
  expect(appendEntry("【福祉課】\n■ あ", "■ い")).toBeNull();
  expect(appendEntry("■ あ", "■ い")).toBe("■ あ\n■ い");
});

test("appending twice changes nothing, and no character of the entry is touched", () => {
  const line = fc.constantFrom("【福祉課】", "【長寿社会課】", "■ あ", "い", "", "■ う　");
  const entries = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(entries, entries, (text, addition) => {
      const once = appendEntry(text, addition);
      if (once === null) return;
      expect(once.startsWith(text.replace(/[\r\n]+$/u, ""))).toBe(true);
      expect(appendEntry(once, addition)).toBe(once);
    }),
    { seed: 5, numRuns: 2_000 },
  );
});
