import fc from "fast-check";
import { appendEntry } from "../../../src/domain/carryForward/appendEntry";
import { reorganised as profile } from "./oneMeasure";

test("blocks that are not there yet come after it, on a new line", () => {
  expect(appendEntry("【福祉課】\n■ あ", "【福祉課】\n■ あ\n【長寿社会課】\n■ い", profile)).toBe(
    "【福祉課】\n■ あ\n【長寿社会課】\n■ い",
  );
  expect(appendEntry("【福祉課】\n■ あ\n", "【福祉課】\n■ う\n", profile)).toBe(
    "【福祉課】\n■ あ\n【福祉課】\n■ う",
  );
});

test("its lines end as those of the entry; nothing to append to is no empty line", () => {
  expect(appendEntry("【福祉課】\r\n■ あ\r\n", "【長寿社会課】\r\n■ い", profile)).toBe(
    "【福祉課】\r\n■ あ\r\n【長寿社会課】\r\n■ い",
  );
  expect(appendEntry("", "【福祉課】\n■ あ", profile)).toBe("【福祉課】\n■ あ");
});

test("a block that is there with other spaces is there", () => {
  expect(appendEntry("【福祉課】\n■　あ", "【福 祉 課】\n■ あ", profile)).toBe("【福祉課】\n■　あ");
});

test("untagged text would become the last department's: nothing is decided", () => {
  expect(appendEntry("【福祉課】\n■ あ", "■ い", profile)).toBeNull();
  expect(appendEntry("■ あ", "■ い", profile)).toBe("■ あ\n■ い");
});

test("appending twice changes nothing, and no character of the entry is touched", () => {
  const line = fc.constantFrom("【福祉課】", "【長寿社会課】", "■ あ", "い", "", "■ う　");
  const entries = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(entries, entries, (text, addition) => {
      const once = appendEntry(text, addition, profile);
      if (once === null) return;
      expect(once.startsWith(text.replace(/[\r\n]+$/u, ""))).toBe(true);
      expect(appendEntry(once, addition, profile)).toBe(once);
    }),
    { seed: 5, numRuns: 2_000 },
  );
});

test("items that are there in another tense, or under the department's other name, are there", () => {
  const planned = "【介護課】\n■ 窓口を設ける。\n■ 講座を開催予定。";
  expect(
    appendEntry("【長寿課】\n・窓口を設けた。\n・講座を開催しました。", planned, profile),
  ).toBe("【長寿課】\n・窓口を設けた。\n・講座を開催しました。");
  expect(appendEntry(planned, "【長寿社会課】\n■ 窓口を設けた。", profile)).toBe(planned);
});

test("of a block that is there in part only the other items come, under its tag", () => {
  const there = "【福祉課】\n■ 窓口を設けた。";
  expect(appendEntry(there, "【福祉課】■ 窓口を設ける。\n■ 周知する。", profile)).toBe(
    `${there}\n【福祉課】\n■ 周知する。`,
  );
});

test("what another department says is not there", () => {
  expect(appendEntry("【福祉課】\n■ 周知した。", "【長寿社会課】\n■ 周知する。", profile)).toBe(
    "【福祉課】\n■ 周知した。\n【長寿社会課】\n■ 周知する。",
  );
});
