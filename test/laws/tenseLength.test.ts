import { draftEntry } from "../../src/domain/tense/draftEntry";
import { findFigures } from "../../src/domain/tense/findFigures";
import { resultOf } from "../../src/domain/tense/resultOf";
import { splitSentences } from "../../src/domain/tense/splitSentences";
import { stepsOf } from "./tenseSteps";

describe("a cell of 32,767 characters", () => {
  const full = 32_767;
  /** Steps a character: each pattern for an ending over a tail of fixed length, and no more. */
  const most = 600;
  const filled = (pattern: string, length: number) => pattern.repeat(length).slice(0, length);
  const patterns = [
    ..."( （ 「 」 ) ※ 。 る 行うほか 1 1, 年 令和 場合 えば 　 \n ・ 、 れば 予定 【 】 研 ア と考え".split(
      " ",
    ),
    "　※",
    "行う※",
    "「(",
    "(「)」",
    "行うほか、",
    "研修会を開催し、",
    "参加者 30人 ",
    "令和5年度12月1,200件",
    "相談に応じる。",
    "■ 行う\n",
  ];

  test.each(patterns)(
    "of %j takes steps in proportion to its length, with patterns that cannot go back",
    (pattern) => {
      for (const ask of [resultOf, splitSentences, findFigures]) {
        const { steps, unbounded } = stepsOf(() => ask(filled(pattern, full)));
        expect(unbounded).toEqual([]);
        expect(steps).toBeLessThanOrEqual(full * most);
      }
      expect(draftEntry(filled(pattern, full)).text.length).toBeGreaterThan(0);
    },
  );
});
