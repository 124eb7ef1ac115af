import { reminderText } from "../../src/messages/reminderText";

const place = { sheetName: "進捗表", cell: "F20", measure: "見守り", column: "令和4年度実績" };
const reminder = {
  department: "福祉課",
  missing: [place, { ...place, cell: "F24", measure: "相談" }],
  drafts: [{ ...place, cell: "F28", measure: "交流" }],
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
  const done = { department: "福祉課", missing: [], drafts: [] };
  expect(reminderText(done, "地域福祉計画", "en")).toBe(
    "Reminder: 地域福祉計画\n\nTo 福祉課\n\nNothing is left to write. Thank you.",
  );
});
