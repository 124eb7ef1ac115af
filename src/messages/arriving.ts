import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

type Told = {
  readonly loading: string;
  readonly missing: Facts;
  readonly again: string;
};

const ja: Told = {
  loading: "画面を読み込んでいます",
  missing: {
    title: "画面を読み込めませんでした。ブックは変わっていません",
    what: "この画面のファイルが届きませんでした。",
    why: "通信が途切れたか、開いている間にアドインが新しい版に入れ替わり、前の版のファイルがなくなりました。",
    remedy:
      "「もう一度読み込む」を押してください。続くときは、ブックを保存してExcelを開き直すと、新しい版になります。",
  },
  again: "もう一度読み込む",
};

const en: Told = {
  loading: "Loading this screen",
  missing: {
    title: "This screen could not be loaded. The workbook has not changed",
    what: "The files of this screen did not arrive.",
    why: "The connection was lost, or the add-in was updated while it was open and the files of the earlier version are gone.",
    remedy:
      "Press Load again. If it goes on, save the workbook and open Excel again: that brings the new version.",
  },
  again: "Load again",
};

/** A screen whose script is fetched when it is first opened: on its way, or not there. */
export const arriving = inBoth(ja, en);
