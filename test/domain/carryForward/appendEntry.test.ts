import fc from "fast-check";
import { appendEntry } from "../../../src/domain/carryForward/appendEntry";
import { reorganised as profile } from "./oneMeasure";

const appended = (text: string, addition: string) => appendEntry(text, addition, profile).text;

test("blocks that are not there yet come after it, on a new line", () => {
  expect(appended("【福祉課】\n■ あ", "【福祉課】\n■ あ\n【長寿社会課】\n■ い")).toBe(
    "【福祉課】\n■ あ\n【長寿社会課】\n■ い",
  );
  expect(appended("【福祉課】\n■ あ\n", "【福祉課】\n■ う\n")).toBe(
    "【福祉課】\n■ あ\n【福祉課】\n■ う",
  );
});

test("its lines end as those of the entry; nothing to append to is no empty line", () => {
  expect(appended("【福祉課】\r\n■ あ\r\n", "【長寿社会課】\r\n■ い")).toBe(
    "【福祉課】\r\n■ あ\r\n【長寿社会課】\r\n■ い",
  );
  expect(appended("", "【福祉課】\n■ あ")).toBe("【福祉課】\n■ あ");
});

test("a block that is there with other spaces is there", () => {
  expect(appended("【福祉課】\n■　あ", "【福 祉 課】\n■ あ")).toBe("【福祉課】\n■　あ");
});

test("untagged text would become the last department's: it says so", () => {
  const tagged = "【福祉課】\n■ あ";
  const mixed = { text: `${tagged}\n■ い`, mixes: true };
  expect(appendEntry(tagged, "■ い", profile)).toEqual(mixed);
  // What is there already does not come again.
  expect(appendEntry(tagged, `■ い\n${tagged}`, profile)).toEqual(mixed);
  expect(appendEntry("■ あ", "■ い", profile)).toEqual({ text: "■ あ\n■ い", mixes: false });
});

test("appending twice changes nothing, and no character of the entry is touched", () => {
  const line = fc.constantFrom("【福祉課】", "【長寿社会課】", "■ あ", "い", "", "■ う　");
  const entries = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(entries, entries, (text, addition) => {
      const { text: once, mixes } = appendEntry(text, addition, profile);
      if (mixes) return;
      expect(once.startsWith(text.replace(/[\r\n]+$/u, ""))).toBe(true);
      expect(appended(once, addition)).toBe(once);
    }),
    { seed: 5, numRuns: 2_000 },
  );
});

test("items that are there in another tense, or under the department's other name, are there", () => {
  const planned = "【介護課】\n■ 窓口を設ける。\n■ 講座を開催予定。";
  expect(appended("【長寿課】\n・窓口を設けた。\n・講座を開催しました。", planned)).toBe(
    "【長寿課】\n・窓口を設けた。\n・講座を開催しました。",
  );
  expect(appended(planned, "【長寿社会課】\n■ 窓口を設けた。")).toBe(planned);
});

test("of a block that is there in part only the other items come, under its tag", () => {
  const there = "【福祉課】\n■ 窓口を設けた。";
  expect(appended(there, "【福祉課】■ 窓口を設ける。\n■ 周知する。")).toBe(
    `${there}\n【福祉課】\n■ 周知する。`,
  );
});

test("what another department says is not there", () => {
  expect(appended("【福祉課】\n■ 周知した。", "【長寿社会課】\n■ 周知する。")).toBe(
    "【福祉課】\n■ 周知した。\n【長寿社会課】\n■ 周知する。",
  );
});
