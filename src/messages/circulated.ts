import { counted } from "./counted";
import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

const noWayJa: Facts = {
  title: "ブックを渡せませんでした。作ったブックは残っています",
  what: "作ったブックを、この画面から取り出せませんでした。",
  why: "お使いのExcelが、ファイルのダウンロードも、新しいブックを開くことも許していません。",
  remedy:
    "ほかのExcel（ブラウザー版など）で開いて作り直すか、このブックを保存してそのまま配ってください。印は付いています。",
};
const cellEditingJa: Facts = {
  title: "まだ渡せません。作ったブックは残っています",
  what: "作ったブックを開けませんでした。",
  why: "Excelでセルを編集しているあいだは、新しいブックを開けません。",
  remedy: "シートをクリックしてEnterキーで編集を終え、もう一度ためしてください。",
};
const hostFailureJa: Facts = {
  title: "まだ渡せません。作ったブックは残っています",
  what: "作ったブックを渡せませんでした。",
  why: "Excelが別の処理をしているか、つながりが切れています。",
  remedy: "少し待って、もう一度ためしてください。",
};

const noWayEn: Facts = {
  title: "The copies could not be handed out. They are still here",
  what: "What was made could not be taken out of this pane.",
  why: "This Excel allows neither downloads nor opening new workbooks.",
  remedy:
    "Use another Excel (in a browser, for example), or save this workbook and send it out as it is: it is stamped.",
};
const cellEditingEn: Facts = {
  title: "Not handed out yet. The copies are still here",
  what: "A copy could not be opened.",
  why: "Excel opens no workbook while a cell is being edited.",
  remedy: "Click the sheet, finish editing with Enter, and try again.",
};
const hostFailureEn: Facts = {
  title: "Not handed out yet. The copies are still here",
  what: "The copies could not be handed out.",
  why: "Excel is busy, or the connection was lost.",
  remedy: "Wait a little and try again.",
};

/** 配布の準備, when the copies are made: what they are, what they could not be, and how they get out of the pane. */
export const circulated = inBoth(
  {
    title: (count: number) => `${count}冊のブックを作りました`,
    titleStamp: "このブックに配った印を付けました",
    stamped: (year: string, version: number) =>
      `このブックに、${year}・第${version}回に配った印を付けました。セルは変わっていません。印が残るように、ブックを保存してください。`,
    sendSaved: "保存したら、このブックをそのまま配れます。",
    forgotten: (count: number) =>
      `計画か年度が変わったので、前に返ってきた${count}冊の控えを消しました。`,
    wholeTitle: (count: number) => `${count}課は、抜き書きにできませんでした`,
    wholeWhat: (departments: string) => `${departments}には、ブック全体を作りました。`,
    failedTitle: (count: number) => `${count}課のブックは、作れませんでした`,
    failedWhat: (departments: string) => `${departments}のブックがありません。`,
    noPlaces: (departments: string) => `${departments}には、書く所がありません。`,
    list: (count: number) => `作った${count}冊`,
    named: (file: string) => `ファイルの名前は「${file}」のようになります。`,
    places: (count: number) => (count === 0 ? "書く所なし" : `${count}か所`),
    ways: {
      download: (count: number): string =>
        count === 1 ? "1冊をそのまま受け取ります。" : "1つの.zipファイルで受け取ります。",
      opened: "1冊ずつ新しいウィンドウで開きます。それぞれに名前を付けて保存してください。",
      none: "このExcelは、ファイルを渡せないようです。",
    },
    first: "アドインを閉じると、作ったブックは消えます。先に受け取ってください。",
    receive: "受け取る",
    tryAgain: "もう一度ためす",
    downloaded: (file: string) => `「${file}」をダウンロードしました`,
    downloadedNote: (count: number) =>
      `「ダウンロード」フォルダーにあるか、${count}冊そろっているかを確かめてください。`,
    openedTitle: (department: string) => `${department}のブックを、新しいウィンドウで開きました`,
    openedNote: "次の名前を付けて保存してください。",
    copyName: "名前をコピー",
    copiedName: "名前をコピーしました。",
    notCopied: "ここではコピーできません。名前を選んで、Ctrl+Cキーでコピーしてください。",
    left: (count: number) => `あと${count}冊です。`,
    next: (department: string) => `次の${department}を開く`,
    notArrived: { download: "届かないときは", opened: "開かないときは" },
    otherWay: { opened: "1冊ずつ開く", none: "ほかの方法を見る" },
    receiveAgain: "もう一度受け取る",
    allOut: "ブックを各課へ送ったら、返ってくるのを「統合」で待ちます。",
    back: "統合に戻る",
    anew: "作り直す",
    failures: {
      "no-way": noWayJa,
      "cell-editing": cellEditingJa,
      "host-failure": hostFailureJa,
    },
  },
  {
    title: (count) => `${counted(count, "copy", "copies")} made`,
    titleStamp: "This workbook is stamped",
    stamped: (year, version) =>
      `This workbook is stamped as circulated: ${year}, number ${version}. No cell has changed. Save the workbook to keep the stamp.`,
    sendSaved: "Once saved, it can be sent out as it is.",
    forgotten: (count) =>
      `Plan or year changed, so ${counted(count, "copy that came back earlier was", "copies that came back earlier were")} dropped.`,
    wholeTitle: (count) => `${counted(count, "department")} could not be given an extract`,
    wholeWhat: (departments) => `Whole workbooks were made for ${departments}.`,
    failedTitle: (count) => `No copy could be made for ${counted(count, "department")}`,
    failedWhat: (departments) => `There is no copy for ${departments}.`,
    noPlaces: (departments) => `There is nothing to write for ${departments}.`,
    list: (count) => `The ${counted(count, "copy", "copies")}`,
    named: (file) => `Their names are like “${file}”.`,
    places: (count) => (count === 0 ? "nothing to write" : counted(count, "place")),
    ways: {
      download: (count) => (count === 1 ? "You get it as it is." : "You get one .zip file."),
      opened: "They open one by one in new windows. Save each under its name.",
      none: "This Excel does not seem to hand out files.",
    },
    first: "The copies are gone once this pane is closed. Please take them first.",
    receive: "Get the copies",
    tryAgain: "Try again",
    downloaded: (file) => `“${file}” was downloaded`,
    downloadedNote: (count) =>
      `Please see whether it is in your Downloads folder, with ${counted(count, "copy", "copies")}.`,
    openedTitle: (department) => `The copy of ${department} is open in a new window`,
    openedNote: "Save it under this name.",
    copyName: "Copy the name",
    copiedName: "The name is copied.",
    notCopied: "Copying is not possible here. Select the name and press Ctrl+C.",
    left: (count) => `${count} to go.`,
    next: (department) => `Open ${department} next`,
    notArrived: { download: "If nothing arrives:", opened: "If nothing opens:" },
    otherWay: { opened: "open one by one", none: "see other ways" },
    receiveAgain: "Get them again",
    allOut: "Send them to the departments; what comes back is taken up under Merge.",
    back: "Back to Merge",
    anew: "Make anew",
    failures: {
      "no-way": noWayEn,
      "cell-editing": cellEditingEn,
      "host-failure": hostFailureEn,
    },
  },
);
