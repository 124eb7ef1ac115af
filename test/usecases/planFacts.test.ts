import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { newestYear, planNameOf } from "../../src/usecases/planFacts";
import { bookOf, sheetOf } from "../support/sheetOf";

function factsOf(title: string) {
  const snapshot = bookOf(
    [
      sheetOf([
        [title],
        ["施策", "区分", "令和4年度実績", "令和5年度計画"],
        ["① 見守り", "行政", "【福祉課】\n■ 行った。", "【福祉課】\n■ 行う。"],
        ["② 相談", "行政", "", ""],
      ]),
    ],
    "進捗表_配布用.xlsx",
  );
  const known = { snapshot, book: readPlanBook(snapshot, usualProfile) };
  return { name: planNameOf(known), year: newestYear(known) };
}

test("a plan has the same name every year: its title without the year", () => {
  const name = "みなも市地域福祉計画進捗管理表";
  expect(factsOf("みなも市地域福祉計画 進捗管理表（令和5年度）").name).toBe(name);
  expect(factsOf("みなも市地域福祉計画 進捗管理表（令和6年度）").name).toBe(name);
  expect(factsOf("令和5年度 みなも市地域福祉計画進捗管理表").name).toBe(name);
});

test("without a title, and with one that is a whole sentence, it is called as its file", () => {
  expect(factsOf("").name).toBe("進捗表_配布用");
  expect(factsOf("あ".repeat(61)).name).toBe("進捗表_配布用");
});
