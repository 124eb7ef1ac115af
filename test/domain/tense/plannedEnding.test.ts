import { plannedEnding } from "../../../src/domain/tense/plannedEnding";

/** The whole text with the suggestion; the same text where there is none, null where nothing is announced. */
const suggested = (tail: string, polite = false) => {
  const form = plannedEnding(tail, polite);
  return form && tail.slice(0, tail.length - form.cut) + form.past;
};

test.each([
  // What is to be done, or that it is planned, is said by a verb,
  ["研修会を実施する予定", "研修会を実施した"],
  ["研修会を実施する予定である", "研修会を実施した"],
  ["研修会を実施する予定です", "研修会を実施しました"],
  ["窓口を設ける予定です", "窓口を設けました"],
  ["必要な手立てを講ずる予定です", "必要な手立てを講じました"],
  ["体制の充実を図る計画", "体制の充実を図った"],
  ["体制の充実を図る方針である", "体制の充実を図った"],
  // or by the noun of an action.
  ["研修会を開催予定", "研修会を開催した"],
  ["研修会の開催を予定", "研修会の開催を予定"],
  ["研修会を開催予定です", "研修会を開催しました"],
  ["意見を聞いて協議を予定", "意見を聞いて協議した"],
  ["団体の研修を実施予定", "団体の研修を実施した"],
  ["研修会を計画", "研修会を計画した"],
  // No suggestion where a noun is all that is left,
  ["研修会の開催予定", "研修会の開催予定"],
  ["地域福祉計画", "地域福祉計画"],
  ["地域に根ざす福祉計画", "地域に根ざす福祉計画"],
  ["地域福祉計画である", "地域福祉計画である"],
  ["研修会を計画である", "研修会を計画である"],
  // or two objects.
  ["研修会を開催を予定", "研修会を開催を予定"],
])("%s → %s", (tail, result) => {
  expect(suggested(tail)).toBe(result);
});

test("the suggestion is polite where the text around it is", () => {
  expect(suggested("研修会を計画", true)).toBe("研修会を計画しました");
  expect(suggested("窓口を設ける予定", true)).toBe("窓口を設けました");
});

test("that it is planned is why it is asked about", () => {
  expect(plannedEnding("研修会を開催予定", false)?.doubt).toBe("planned");
});

test.each([
  "研修会を計画する",
  "研修会を計画します",
  "研修会を計画している",
  "研修会を計画をしています",
  "予定どおり進める",
])("%s is a verb like others", (tail) => {
  expect(plannedEnding(tail, false)).toBeNull();
});

test.each(["研修会を予定しています", "研修会を計画としている", "開設を見込みとする"])(
  "%s announces something",
  (tail) => {
    expect(plannedEnding(tail, false)).not.toBeNull();
  },
);
