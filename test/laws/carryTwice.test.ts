import fc from "fast-check";
import type { BlockSource } from "../../src/domain/carryForward/CarryBlock";
import type { BlockPick, CarryPicks } from "../../src/domain/carryForward/CarryPicks";
import type { CarryCell, CarryTense, Occupied } from "../../src/domain/carryForward/CarryProposal";
import { pickedSuccessions } from "../../src/domain/carryForward/pickedSuccessions";
import { repick } from "../../src/domain/carryForward/repick";
import { proposeOne, reorganised } from "../domain/carryForward/oneMeasure";
import { sampled } from "../support/proof";

const names = [
  "福祉課",
  "長寿社会課",
  "介護課",
  "子育て支援課",
  "こども家庭課",
  "福祉課・子育て支援課",
];
const tag = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names).map((name) => `【${name}】`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "［福祉課］",
      "子育て支援課：",
      "【新規】",
      "【長寿課】■ 周知する。",
    ),
  },
);
const said = fc.constantFrom(
  ..."窓口を設ける。 周知に努めます。 講座を開催予定。 相談を受けるほか、訪問を行う。(12月頃) 今後は周知に取り組む。".split(
    " ",
  ),
  ..."令和6年度に開設する。 「支える。守る。」を合言葉に啓発する。 同左 → 参加者　30人 補助する 集いを開催 見守りを実施。また、訪問を行う。".split(
    " ",
  ),
  ..."窓口を設けた。 周知に努めました。 講座を開催した。 訪問の計画。 ※ 別紙 ( )内は前年 「支える。".split(
    " ",
  ),
);
const item = fc
  .tuple(fc.constantFrom("■ ", "・", "①", ""), said)
  .map(([marker, text]) => marker + text);
const line = fc.oneof(
  { weight: 3, arbitrary: tag },
  { weight: 8, arbitrary: item },
  { weight: 1, arbitrary: fc.constantFrom("", "　") },
);
const entry = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, end, closed]) => lines.join(end) + (closed ? end : ""));
const occupied = fc.constantFrom<Occupied>("skip", "append", "replace");
const tense = fc.constantFrom<CarryTense>("draft", "verbatim");

/** What a person may click: a source, every suggestion or none, and a successor or the former name. */
type Clicks = {
  readonly sources: readonly (BlockSource | undefined)[];
  readonly accepts: readonly boolean[];
  readonly successor: string | undefined;
};

const clicksOf = (sources: readonly (BlockSource | undefined)[]) =>
  fc.record({
    sources: fc.array(fc.constantFrom(...sources), { minLength: 8, maxLength: 8 }),
    accepts: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    successor: fc.constantFrom(undefined, "こども家庭課", "児童保育課", "子育て支援課"),
  });

const picksFor = ({ blocks }: CarryCell, { sources, accepts, successor }: Clicks): CarryPicks =>
  Object.fromEntries(
    blocks.map(({ key, plan }, i): [string, BlockPick] => [
      key,
      {
        source: sources[i % sources.length],
        accepted: accepts[i % accepts.length] ? [...(plan?.sentences.keys() ?? [])] : [],
        ...(successor === undefined ? {} : { successors: { 子育て支援課: successor } }),
      },
    ]),
  );

const book = fc.record({ plan: entry, result: entry, before: fc.oneof(fc.constant(""), entry) });
const runs = { seed: 20260401, numRuns: sampled(150, 20_000) };

const written = (cell: CarryCell) => (cell.status === "skip" ? cell.before : cell.after);

test("carried twice with the same picks, nothing changes the second time", () => {
  const clicks = clicksOf([undefined, "plan", "result", "both", "none"]);
  fc.assert(
    fc.property(book, clicks, occupied, tense, tense, (given, clicked, how, first, second) => {
      const again = how === "append" ? second : first;
      for (const cell of cellsOf({ ...given, occupied: how, tense: first })) {
        const once = repick(cell, picksFor(cell, clicked));
        if (once.status === "ask") continue;
        const now = { ...given, before: written(once), occupied: how, tense: again };
        for (const next of cellsOf(now)) {
          const twice = repick(next, picksFor(next, clicked));
          expect([twice.status, twice.after]).toEqual(["skip", written(once)]);
        }
      }
    }),
    runs,
  );
});

test("nor when nothing is picked any more, whatever was accepted, added or chosen before", () => {
  const clicks = clicksOf([undefined, "plan", "both"]);
  fc.assert(
    fc.property(
      book,
      clicks,
      occupied,
      tense,
      tense,
      fc.boolean(),
      (given, clicked, how, first, second, remembers) => {
        for (const cell of cellsOf({ ...given, occupied: how, tense: first })) {
          const once = repick(cell, picksFor(cell, clicked));
          if (once.status === "ask" || once.status === "skip") continue;
          const successions = remembers ? pickedSuccessions(once) : [];
          // A plan that stands there word for word is told as a result where a person says replace.
          const again = how === "append" || first === "draft" ? second : first;
          const now = { ...given, before: once.after, occupied: how, tense: again, successions };
          for (const twice of cellsOf(now))
            expect([twice.status, twice.after]).toEqual(["skip", once.after]);
        }
      },
    ),
    runs,
  );
});

function cellsOf(given: Parameters<typeof proposeOne>[0]): CarryCell[] {
  const { cells, offered } = proposeOne({ profile: reorganised, ...given });
  return [...cells, ...offered];
}
