import "../nodeGlobals";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { stampForCopy } from "../../../src/domain/circulate/stampOf";
import { reword } from "../../support/clerks/write";
import { fileBytes } from "../../support/memoryMerge";
import { bookOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { settled } from "../openPane";
import { circulatedSheet, copyFile, fileOf, masterStamp, nobodys, welfare } from "./mergeBook";
import { copyRows, drop, openMergeTab, press } from "./openMergeTab";

const heading = (name: string | RegExp) => screen.getByRole("heading", { name });

test("a copy of which nobody knows whose it is, is asked about, and counts once that is said", async () => {
  await openMergeTab();
  await drop(nobodys());
  expect(copyRows()[0]).toEqual(["課が分からない冊コピー.xlsx", "–", "–", "答える"]);
  expect(await findings()).toEqual([]);
  await press("1冊の課に答える");
  const choice = screen.getByLabelText("課の名前");
  expect(document.activeElement).toBe(choice);
  await press("この課に決める");
  expect(screen.getByText("課を選んでください。")).toBeTruthy();
  await act(async () => {
    fireEvent.change(choice, { target: { value: "こども家庭課" } });
    await settled();
  });
  await press("この課に決める");
  expect(copyRows()).toEqual([["こども家庭課見てほしい所1件", "0", "0", "変更なし"]]);
});

test("where stamp and file name disagree, what speaks for whom is told, and nothing is chosen beforehand", async () => {
  await openMergeTab();
  await drop(copyFile("福祉課.xlsx", "健康づくり課", reword("D3", "続ける", "やめる")));
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  expect(radios.map((radio) => [radio.labels?.[0]?.textContent, radio.checked])).toEqual([
    ["健康づくり課（配ったときの印・書きかえた所）", false],
    ["福祉課（ファイル名）", false],
    ["ほかの課", false],
  ]);
  expect(await findings()).toEqual([]);
  await press("健康づくり課（配ったときの印・書きかえた所）", "radio");
  await press("この課に決める");
  expect(copyRows()).toEqual([["健康づくり課", "1", "0", "入る"]]);
});

test("of two copies of one department the newer counts; a person may take the other, or put one away", async () => {
  const { merge } = await openMergeTab();
  const newer = { ...welfare(), name: "福祉課（2）.xlsx", lastModified: Date.UTC(2026, 3, 12) };
  await drop(copyFile("福祉課.xlsx", "福祉課", reword("C3", "受けた", "聞いた")), newer);
  const older = ["福祉課新しい冊が届いているので、数えていません", "–", "–", "前の冊"];
  expect(copyRows()).toContainEqual(older);
  const [name] = screen
    .getAllByRole("button", { name: "福祉課" })
    .filter((button) => button.closest("tr")?.textContent.includes("前の冊"));
  await act(async () => {
    name?.click();
    await settled();
  });
  const detail = within(screen.getByRole("group", { name: "福祉課の冊のこと" }));
  expect(detail.getByText("ファイル：福祉課.xlsx")).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press("この冊を使う");
  expect(screen.getByRole("button", { name: "新しい方を使う" })).toBeTruthy();
  await press("片づける");
  expect(screen.getByText("この冊を片づけます")).toBeTruthy();
  expect(await findings()).toEqual([]);
  const sure = within(screen.getByRole("group", { name: "この冊を片づけます" }));
  await act(async () => {
    sure.getByRole("button", { name: "片づける" }).click();
    await settled();
  });
  expect(heading("返ってきた1冊")).toBeTruthy();
  expect(document.activeElement?.textContent).toContain("冊を片づけました。");
  expect(merge.kept.map(({ file }) => file)).toEqual(["福祉課（2）.xlsx"]);
});

test("a copy that holds the table twice is told of in its place", async () => {
  await openMergeTab();
  const again = { ...circulatedSheet, id: "id-again", name: "R5進捗表 (2)" };
  const twice = bookOf([circulatedSheet, again]);
  const stamp = stampForCopy(masterStamp, "福祉課", null);
  await drop(fileOf("福祉課.xlsx", fileBytes(twice, stamp)));
  const main = screen.getByRole("main").textContent;
  expect(main).toContain("「福祉課.xlsx」の「R5進捗表 (2)」シートは、前のシートと同じ表です。");
  expect(await findings()).toEqual([]);
});
