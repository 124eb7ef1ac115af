import { repick } from "../../../src/domain/carryForward/repick";
import { carryOne, proposeOne, reorganised as profile } from "./oneMeasure";

const given = {
  profile,
  plan: "【福祉課】\n■ 100世帯を訪ねる。\n■ 講座を開催予定。\n【長寿社会課】\n■ 窓口を設ける。",
  result: "【長寿社会課】\n■ 窓口を設けた。\n■ 相談は12件\n【福祉課】\n■ 120世帯を訪ねた。",
};
const [welfare, elders] = ["福祉課#1", "長寿社会課#1"];

test("each source makes its own text; the other block stays as it was", () => {
  const cell = carryOne(given);
  const rest = "【長寿社会課】\n■ 窓口を設けた。";
  const draft = "【福祉課】\n■ 100世帯を訪ねた。\n■ 講座を開催予定。";
  expect(cell.after).toBe(`${draft}\n${rest}`);
  const withSource = (source: "plan" | "result" | "both" | "none") =>
    repick(cell, { [welfare]: { source } }).after;
  expect(withSource("plan")).toBe(cell.after);
  expect(withSource("result")).toBe(`【福祉課】\n■ 120世帯を訪ねた。\n${rest}`);
  expect(withSource("both")).toBe(`${draft}\n■ 120世帯を訪ねた。\n${rest}`);
  expect(withSource("none")).toBe(rest);
  // Of both, what the plan's draft says already does not come again.
  expect(repick(cell, { [elders]: { source: "both" } }).after).toBe(
    `${draft}\n${rest}\n■ 相談は12件`,
  );
});

test("text of nobody in particular comes first: under a tag it would be that department's", () => {
  const result = "■ 皆で見守った。\n【福祉課】\n■ 120世帯を訪ねた。";
  const cell = carryOne({ ...given, result });
  expect(repick(cell, { "#1": { source: "result" } }).after).toBe(
    `■ 皆で見守った。\n${cell.after}`,
  );
});

test("nothing taken is nothing written", () => {
  const cell = carryOne(given);
  const none = repick(cell, { [welfare]: { source: "none" }, [elders]: { source: "none" } });
  expect(none).toMatchObject({ status: "skip", after: "", composed: "", departments: [] });
});

test("a suggestion is taken for the sentence it was accepted for, and given back", () => {
  const cell = carryOne(given);
  const accepted = repick(cell, { [welfare]: { accepted: [1] } });
  expect(accepted.after).toBe(cell.after.replace("講座を開催予定。", "講座を開催した。"));
  expect(accepted.blocks[0]?.plan?.sentences.map(({ draft }) => draft)).toEqual([
    "100世帯を訪ねた。",
    "講座を開催した。",
  ]);
  // What is certain needs no acceptance and cannot be refused; what is not there is nobody's.
  expect(repick(cell, { [welfare]: { accepted: [0, 7] } }).after).toBe(cell.after);
  expect(repick(accepted, {})).toEqual(cell);
  expect(
    repick({ ...cell, basis: { ...cell.basis, tense: "verbatim" } }, accepted.picks).after,
  ).toBe(given.plan);
});

test("a source that a block lacks, or a block that the cell lacks, changes nothing", () => {
  const cell = carryOne({ ...given, result: "" });
  for (const source of ["result", "both"] as const)
    expect(repick(cell, { [welfare]: { source } }).after).toBe(cell.after);
  expect(repick(cell, { "環境課#1": { source: "none" } }).after).toBe(cell.after);
});

test("the only successor's name is put in; of several nobody is taken until a person says", () => {
  const renamed = carryOne({ profile, plan: "【介護課・福祉課】\n■ 訪ねる。" });
  expect(renamed.after).toBe("【長寿社会課・福祉課】\n■ 訪ねた。");
  expect(renamed.renamed).toEqual([{ from: "介護課", to: "長寿社会課" }]);
  expect(renamed.departments).toEqual(["長寿社会課", "福祉課"]);
  const divided = carryOne({ profile, plan: "【子育て支援課】\n■ 訪ねる。" });
  expect([divided.status, divided.after, divided.renamed]).toEqual([
    "fill",
    "【子育て支援課】\n■ 訪ねた。",
    [],
  ]);
  const pick = (name: string) =>
    repick(divided, { "子育て支援課#1": { successors: { 子育て支援課: name } } });
  expect(pick("児童保育課").after).toBe("【児童保育課】\n■ 訪ねた。");
  expect(pick("子育て支援課").blocks[0]?.successions[0]).toMatchObject({ by: "picked" });
  expect(pick("子育て支援課").after).toBe(divided.after);
  expect(pick("福祉課").blocks[0]?.successions[0]).toMatchObject({ by: "asked", successor: null });
});

test("a former name beside who took over from it says nothing new: it stays", () => {
  const cell = carryOne({ profile, plan: "【介護課・長寿社会課】\n■ 訪ねる。" });
  expect([cell.after, cell.blocks[0]?.successions]).toEqual([
    "【介護課・長寿社会課】\n■ 訪ねた。",
    [],
  ]);
});

test("text outside the blocks and every line break stay as they are", () => {
  const plan = "\r\n【福祉課】　\r\n\r\n■ 訪ねる。\r\n\r\n【長寿社会課】■ 窓口を設ける。\r\n";
  const cell = carryOne({ plan });
  expect(cell.after).toBe(plan.replace("訪ねる", "訪ねた").replace("設ける", "設けた"));
  expect(repick(cell, { [elders]: { source: "none" } }).after).toBe(
    "\r\n【福祉課】　\r\n\r\n■ 訪ねた。\r\n\r\n",
  );
});

test("what only last year's result has is offered, and written where it is picked", () => {
  const proposal = proposeOne({ result: "【福祉課】\n■ 訪ねた。" });
  const [offer] = proposal.offered;
  expect([proposal.cells, offer?.status, offer?.composed]).toEqual([[], "skip", ""]);
  expect(offer && repick(offer, { [welfare]: { source: "result" } })).toMatchObject({
    status: "fill",
    after: "【福祉課】\n■ 訪ねた。",
    carried: "",
    from: { position: { row: 1, column: 1 } },
  });
  expect(proposeOne({ result: "■ 訪ねた。", before: "■ もう書いた。" }).offered).toEqual([]);
});
