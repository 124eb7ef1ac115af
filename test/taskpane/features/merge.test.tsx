import "../nodeGlobals";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { fileBytes, memoryMerge } from "../../support/memoryMerge";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { eventually, mainButton } from "../openPane";
import { circulated, fileOf, health, longevity, masterStamp, welfare } from "./mergeBook";
import { copyRows, drop, openMergeTab, press } from "./openMergeTab";

const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
const main = () => screen.getByRole("main").textContent;

test("before anything came back, it says what it does, with what it compares, and takes files", async () => {
  await openMergeTab();
  expect(heading("各課のブックを、1つにまとめます")).toBeTruthy();
  expect(screen.getByText("返ってきたブックをここへ落とす")).toBeTruthy();
  expect(screen.getByText("みなも市地域福祉計画")).toBeTruthy();
  expect(mainButton()).toBe("返ってきたブックを選ぶ");
  expect(screen.getByLabelText("返ってきたブックを選ぶ").hasAttribute("multiple")).toBe(true);
  expect(await findings()).toEqual([]);
});

test("files that are held over the pane are seen to be welcome", async () => {
  await openMergeTab();
  fireEvent.dragOver(screen.getByRole("main"), { dataTransfer: { files: [] } });
  expect(screen.getByText("ここで放すと、読み始めます")).toBeTruthy();
  fireEvent.dragLeave(screen.getByRole("main"));
  expect(screen.getByText("返ってきたブックをここへ落とす")).toBeTruthy();
});

test("three copies: what each brings, what clashes, what is not taken, and who is missing", async () => {
  await openMergeTab();
  await drop(welfare(), longevity(), health());
  expect(heading("返ってきた3冊")).toBeTruthy();
  expect(screen.getByText("3冊を読みました。")).toBeTruthy();
  // ② has a result of 福祉課 and no plan, ③ one of 長寿社会課 (plan-missing).
  expect(copyRows()).toEqual([
    ["健康づくり課ほかの課の文など1件は入れません", "1", "0", "入る"],
    ["長寿社会課見てほしい所1件", "1", "1", "決める"],
    ["福祉課見てほしい所1件", "1", "1", "決める"],
  ]);
  expect(heading("未提出 1課")).toBeTruthy();
  expect(screen.getByText("こども家庭課")).toBeTruthy();
  expect(screen.getByRole("button", { name: "競合1件を決める" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "3件を反映" })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test("where nobody knows what was circulated, that file is asked for before copies count", async () => {
  const merge = memoryMerge();
  await openMergeTab({ merge });
  expect(heading("配ったブックを選んでください")).toBeTruthy();
  expect(mainButton()).toBe("配ったブックを選ぶ");
  expect(await findings()).toEqual([]);
  await drop(fileOf("予算.xlsx", fileBytes(bookOf([sheetOf([["款", "項"]], [], "予算")]))));
  expect(main()).toContain("計画進捗表のシートが見つかりません。");
  expect(await findings()).toEqual([]);
  await drop(fileOf("配布.xlsx", fileBytes(circulated, masterStamp)));
  expect(heading("もとにする表")).toBeTruthy();
  expect(merge.stamps.current).toEqual(masterStamp);
  await drop(welfare());
  expect(heading("返ってきた1冊")).toBeTruthy();
});

test("a file that is none, and one of another plan, are told with the reason; the others count", async () => {
  await openMergeTab();
  const other = bookOf([
    sheetOf([
      ["施策", "令和5年度計画"],
      ["市立図書館の改修", "【図書館】\n■ 屋根を直す。"],
      ["駅前広場の整備", "【都市計画課】\n■ 舗装する。"],
    ]),
  ]);
  await drop(
    welfare(),
    fileOf("議事録.docx", new Uint8Array([1, 2, 3])),
    fileOf("ほかの計画.xlsx", fileBytes(other)),
  );
  expect(screen.getByText("受け取れなかったファイル 2冊")).toBeTruthy();
  expect(main()).toContain("「議事録.docx」は読み取れませんでした。");
  expect(main()).toContain("「ほかの計画.xlsx」からは、何も入れていません。");
  expect(copyRows()).toEqual([["福祉課見てほしい所1件", "2", "0", "入る"]]);
  expect(await findings()).toEqual([]);
});

test("what is read now is named while it is read, and can be stopped", async () => {
  const { merge, pane } = await openMergeTab();
  let goOn = () => {};
  merge.hold = new Promise((resolve) => (goOn = resolve));
  fireEvent.drop(screen.getByRole("main"), { dataTransfer: { files: [welfare()] } });
  expect(
    await screen.findByRole("heading", { name: "返ってきたブックを読んでいます" }),
  ).toBeTruthy();
  expect(screen.getByText("「福祉課.xlsx」")).toBeTruthy();
  expect(screen.getByText("まだ何も書き込んでいません。")).toBeTruthy();
  expect(await findings()).toEqual([]);
  screen.getByRole("button", { name: "読み取りをやめる" }).click();
  await eventually(() => {
    goOn();
    return pane.store.get().work === null;
  });
  expect(main()).toContain("「福祉課.xlsx」の読み取りをやめました。");
});

test("the reminder for those who are missing is there to be copied by hand where the clipboard is closed", async () => {
  await openMergeTab();
  await drop(welfare(), longevity(), health());
  await press("督促文をコピー");
  const text = screen.getByLabelText<HTMLTextAreaElement>("督促文").value;
  expect(text).toContain("件名：【提出のお願い】みなも市地域福祉計画");
  expect(text).toContain("こども家庭課 ご担当者様");
  expect(await findings()).toEqual([]);
});

test("what the workbook could not keep is told, and asked for again when the pane is opened later", async () => {
  const merge = memoryMerge({ stamps: { current: masterStamp, earlier: [] } });
  const first = await openMergeTab({ merge });
  merge.fail = { code: "too-large", detail: "" };
  await drop(welfare());
  expect(main()).toContain("1冊（福祉課.xlsx）は、大きくてこのブックに残せません。");
  expect(await findings()).toEqual([]);
  cleanup();
  await openMergeTab({ merge, notes: first.memory.notes() });
  expect(screen.getByText("1冊を、もう一度落としてください")).toBeTruthy();
  expect(await findings()).toEqual([]);
  await drop(welfare());
  expect(screen.queryByText("1冊を、もう一度落としてください")).toBeNull();
});
