import "../nodeGlobals";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { parseAddress } from "../../../src/domain/cells/address";
import { write } from "../../support/clerks/write";
import { memoryMerge } from "../../support/memoryMerge";
import { findings } from "../findings";
import { mainButton, settled, type OpenPane } from "../openPane";
import { circulatedSheet, copyFile, health, longevity, masterStamp, welfare } from "./mergeBook";
import { copyRows, drop, openMergeTab, press } from "./openMergeTab";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const main = () => screen.getByRole("main").textContent;
const heading = (name: string | RegExp) => screen.getByRole("heading", { name });

function cell({ memory }: OpenPane, address: string): string {
  const position = parseAddress(address);
  if (!position) throw new Error(address);
  return memory.text(circulatedSheet.id, position);
}

async function withThree() {
  const tab = await openMergeTab();
  await drop(welfare(), longevity(), health());
  return tab;
}

test("before it is written: what goes in, what stays open, what is not taken, who is missing", async () => {
  await withThree();
  await press("3件を反映");
  expect(document.activeElement).toBe(heading("反映する前に、確かめてください"));
  const lines = [...screen.getByRole("main").querySelectorAll("dt, dd")];
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "入れる変更",
    "3件",
    "決めていない競合",
    "1件",
    "元の文のままです。あとから決めて、もう一度反映できます。",
    "入れない変更",
    "1件",
    "ほかの課の文や、共通の文、様式の変更です。",
    "未提出",
    "1課",
    "こども家庭課",
  ]);
  expect(screen.getByRole("contentinfo").textContent).toContain("3か所に書き込みます。");
  expect(await findings()).toEqual([]);
});

test("反映 writes what was shown; what nobody decided stays; all of it is taken back at once", async () => {
  const tab = await withThree();
  await press("3件を反映");
  await press("3件を反映");
  expect(cell(tab, "C2")).toBe("【福祉課】\n■ 店を12軒まわった。");
  expect(cell(tab, "D2")).toBe("【長寿社会課・福祉課】\n■ 協力店の集まりを年1回開く。");
  expect(cell(tab, "C3")).toBe("【福祉課】\n■ 相談を受けた。");
  expect(cell(tab, "D3")).toBe("【健康づくり課】\n■ 相談日を月2回にする。");
  expect(cell(tab, "C4")).toBe("【長寿社会課】\n■ 名簿を直した。");
  expect(document.activeElement?.textContent).toContain("3か所に反映しました");
  expect(copyRows().map(([, changes, clashes, state]) => [changes, clashes, state])).toEqual([
    ["1", "0", "反映済"],
    ["1", "1", "決める"],
    ["1", "1", "決める"],
  ]);
  expect(await findings()).toEqual([]);
  await press("3か所を元に戻す");
  expect(cell(tab, "C2")).toBe("【福祉課】\n■ 店をまわった。");
  expect(main()).toContain("「統合の反映」を元に戻しました");
  expect(screen.getByRole("button", { name: "3件を反映" })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test("what somebody typed meanwhile is left alone, told of, and compared again", async () => {
  const tab = await withThree();
  await press("3件を反映");
  await act(async () => {
    const position = { row: 3, column: 2 };
    tab.memory.person.types(circulatedSheet.id, position, "【長寿社会課】\n■ 名簿を配った。");
    await settled();
  });
  await press("3件を反映");
  expect(cell(tab, "C2")).toBe("【福祉課】\n■ 店を12軒まわった。");
  expect(cell(tab, "C4")).toBe("【長寿社会課】\n■ 名簿を配った。");
  expect(main()).toContain("1か所は、見ているあいだに変わったため、書き込んでいません");
  expect(screen.getByRole("button", { name: "C4のセルへ移る" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "競合2件を決める" })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test("why nothing was written is told in the usual way", async () => {
  const tab = await withThree();
  await press("3件を反映");
  tab.memory.fail.apply = { code: "read-only", detail: "", restored: true };
  await press("3件を反映");
  expect(screen.getByRole("button", { name: "もう一度ためす" })).toBeTruthy();
  await press("もう一度ためす");
  expect(cell(tab, "C2")).toBe("【福祉課】\n■ 店を12軒まわった。");
});

test("closing the pane loses nothing; a late copy touches no earlier decision", async () => {
  const merge = memoryMerge({ stamps: { current: masterStamp, earlier: [] } });
  const first = await openMergeTab({ merge });
  await drop(welfare(), longevity(), health());
  await press("競合1件を決める");
  await press("長寿社会課の文", "radio");
  await press("長寿社会課の文に決める");
  cleanup();
  await openMergeTab({ merge, notes: first.memory.notes() });
  expect(heading("返ってきた3冊")).toBeTruthy();
  expect(mainButton()).toBe("4件を反映");
  await drop(
    copyFile("こども家庭課.xlsx", "こども家庭課", write("D5", "【こども家庭課】\n■ 月2回にする。")),
  );
  expect(heading("返ってきた4冊")).toBeTruthy();
  expect(mainButton()).toBe("5件を反映");
  expect(screen.queryByRole("heading", { name: /^未提出/u })).toBeNull();
});

test("the report is looked at, added as a sheet, and copied by hand where the clipboard is closed", async () => {
  const { memory } = await withThree();
  await press("3件を反映");
  await press("3件を反映");
  await press("競合1件を決める");
  await press("元のまま", "radio");
  await press("元のままに決める");
  expect(mainButton()).toBe("統合報告を見る");
  await press("統合報告を見る");
  expect(main()).toContain("反映した変更");
  expect(main()).toContain("■ 相談を41件受けた。");
  expect(await findings()).toEqual([]);
  await press("文としてコピー");
  expect(screen.getByLabelText<HTMLTextAreaElement>("統合報告の文").value).toContain(
    "福祉課\t福祉課.xlsx",
  );
  const name = screen.getByLabelText("シートの名前");
  await act(async () => {
    fireEvent.change(name, { target: { value: "R5進捗表" } });
    await settled();
  });
  await press("シートに加える");
  expect(screen.getByText("同じ名前のシートがあります。別の名前にしてください。")).toBeTruthy();
  expect(document.activeElement).toBe(name);
  await act(async () => {
    fireEvent.change(name, { target: { value: "統合の記録" } });
    await settled();
  });
  await press("シートに加える");
  expect(document.activeElement?.textContent).toContain("シート「統合の記録」を加えました");
  expect(memory.journal.at(0)?.command.name).toBe("mergeReport");
  expect(await findings()).toEqual([]);
});

test("where what came back cannot be compared, it says why, and tries again on demand", async () => {
  const merge = memoryMerge({ stamps: { current: masterStamp, earlier: [] } });
  merge.fail = { code: "newer", detail: "version 9" };
  await openMergeTab({ merge });
  expect(heading("くらべられませんでした。ブックは変わっていません")).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press("もう一度ためす");
  expect(heading("各課のブックを、1つにまとめます")).toBeTruthy();
});

test("English", async () => {
  await openMergeTab({ language: "en-US" });
  await drop(welfare(), longevity());
  expect(heading("2 copies returned")).toBeTruthy();
  expect(
    within(screen.getByRole("contentinfo")).getByRole("button", { name: "Decide 1 clash" }),
  ).toBeTruthy();
});
