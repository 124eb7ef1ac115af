import { reminderText } from "../../src/messages/reminderText";

const place = { sheetName: "進捗表", cell: "F20", measure: "見守り", column: "令和4年度実績" };
const reminder = {
  department: "福祉課",
  missing: [place, { ...place, cell: "F24", measure: "相談" }],
  drafts: [{ ...place, cell: "F28", measure: "交流" }],
  unreported: [],
};

it("lists exactly what is missing, in Japanese", () => {
  expect(reminderText(reminder, "地域福祉計画", "ja")).toBe(
    [
      "【お願い】地域福祉計画の記入について",
      "",
      "福祉課 ご担当者様",
      "",
      "次の2か所が、まだ記入されていません。ご記入をお願いします。",
      "・見守り － 令和4年度実績（進捗表 F20）",
      "・相談 － 令和4年度実績（進捗表 F24）",
      "",
      "次の1か所は、前の年の計画から入れた下書きのままです。ご確認をお願いします。",
      "・交流 － 令和4年度実績（進捗表 F28）",
    ].join("\n"),
  );
});

it("says so where nothing is left, in English too", () => {
  const done = { department: "福祉課", missing: [], drafts: [], unreported: [] };
  expect(reminderText(done, "地域福祉計画", "en")).toBe(
    "Reminder: 地域福祉計画\n\nTo 福祉課\n\nNothing is left to write. Thank you.",
  );
});

it("quotes the plans that nobody reported on, with the place of each", () => {
  const plan = { sentence: "集いを開く。", measure: "見守り", sheetName: "R4進捗表", cell: "H36" };
  const unreported = [
    { ...plan, file: null },
    { ...plan, sentence: "窓口を設ける。", file: "R4.xlsx" },
  ];
  const some = { department: "福祉課", missing: [], drafts: [], unreported };
  expect(reminderText(some, "地域福祉計画", "ja").split("\n").slice(4)).toEqual([
    "前の年に計画した次の2件が、実績に見あたりません。実績を書いてください。実施しなかったときは、そのことと理由を書いてください。",
    "・見守り － 「集いを開く。」（計画はR4進捗表 H36）",
    "・見守り － 「窓口を設ける。」（計画は「R4.xlsx」のR4進捗表 H36）",
  ]);
  expect(reminderText(some, "地域福祉計画", "en")).toContain(
    "- 見守り – “窓口を設ける。” (planned in R4.xlsx, R4進捗表 H36)",
  );
});
