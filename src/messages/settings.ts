import { inBoth } from "./inBoth";

/** The screen 設定: language, and what the workbook keeps (`records`). */
export const settings = inBoth(
  {
    title: "設定と記録",
    language: "画面のことば",
    asOffice: "はじめは、Officeの表示のことばです。",
    kept: "選んだことばは、このパソコンで覚えておきます。",
    notKept: "この環境では覚えておけません。開くたびに選んでください。",
    sheetStays: "シートの文は変わりません。",
  },
  {
    title: "Settings and records",
    language: "Language of this pane",
    asOffice: "At first it is Office’s display language.",
    kept: "Your choice is remembered on this PC.",
    notKept: "It cannot be remembered here. Choose each time you open.",
    sheetStays: "The text of the sheets does not change.",
  },
);
