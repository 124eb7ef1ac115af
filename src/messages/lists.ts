import { counted } from "./counted";
import { inBoth } from "./inBoth";

type Kind = "role" | "symbol" | "rating";
type Alert = { readonly title: string; readonly message: string };

const alertJa: Record<Kind, Alert> = {
  role: {
    title: "区分を確かめてください",
    message: "この市の区分の一覧にない文です。一覧から選んでください。",
  },
  symbol: {
    title: "記号を確かめてください",
    message: "凡例にない記号です。組み合わせや言葉のときは、このまま続けてください。",
  },
  rating: {
    title: "評価を確かめてください",
    message: "この列で使っていない評価です。このままでよければ、続けてください。",
  },
};
const alertEn: Record<Kind, Alert> = {
  role: {
    title: "Please check the role",
    message: "The city’s list has no such role. Choose one.",
  },
  symbol: {
    title: "Please check the symbol",
    message: "The legend has no such symbol. Go on if it is a combination or a word.",
  },
  rating: {
    title: "Please check the grade",
    message: "This column has no such grade. Go on if it is right.",
  },
};
const kindJa: Record<Kind, string> = { role: "区分", symbol: "記号", rating: "評価" };
const kindEn: Record<Kind, string> = { role: "Role", symbol: "Symbol", rating: "Grade" };

/** Excel's own lists (入力規則) on 区分, symbols and grades. `alert` is shown by Excel and stays in the workbook. */
export const lists = inBoth(
  {
    title: "Excelの入力規則",
    does: "区分や記号を、セルの一覧から選べるようにします。アドインのない人が書くときも、Excelが確かめます。",
    looking: "入力規則を付けられる列を調べています",
    none: "一覧から選べる列は、この表にありません。",
    kind: kindJa,
    area: (sheet: string, cells: string) => `${sheet} ${cells}`,
    values: (values: readonly string[]) => values.join("・"),
    open: "付けられる所",
    held: "付けない所",
    heldWhy: (unlisted: readonly string[], values: readonly string[]) =>
      `${unlisted.map((text) => `「${text}」`).join("")}が、この市の区分の一覧（${values.join("・")}）にありません。`,
    heldTodo:
      "付けると、いま書いてある区分をExcelが受けつけなくなります。まちがいなら直し、正しければ「市のことば」に加えてください。",
    listed: "付いている所",
    others: (count: number) => `ほかの入力規則がある${count}か所は、そのままにします。`,
    add: (count: number) => `${count}か所に入力規則を付ける`,
    remove: (count: number) => `${count}か所の入力規則を外す`,
    stays: "いま書いてある文は変わりません。",
    added: (count: number) => `${count}か所に入力規則を付けました`,
    removed: (count: number) => `${count}か所の入力規則を外しました`,
    done: "書いてある文は変えていません。",
    earlier: (when: string) => `${when}に書き込みました。閉じたあとでも元に戻せます。`,
    differences: "Excelが一覧を変えた所があります。見て確かめてください。",
    undo: (count: number) => `${count}か所を元に戻す`,
    notSeen: "入力規則を調べられませんでした",
    alert: alertJa,
  },
  {
    title: "Excel’s data validation",
    does: "Lets people choose roles and symbols from a list in the cell. Excel then checks also where nobody has the add-in.",
    looking: "Looking for columns with a list of values",
    none: "This table has no column with a list of values.",
    kind: kindEn,
    area: (sheet, cells) => `${sheet} ${cells}`,
    values: (values) => values.join(", "),
    open: "Can be given a list",
    held: "Are given none",
    heldWhy: (unlisted, values) =>
      `The city’s list (${values.join(", ")}) does not have ${unlisted.map((text) => `“${text}”`).join(", ")}.`,
    heldTodo:
      "With a list, Excel would refuse the roles that stand there. Correct them, or add them to the city’s words.",
    listed: "Have a list",
    others: (count) => `${counted(count, "area")} with another validation stay as they are.`,
    add: (count) => `Put lists on ${counted(count, "area")}`,
    remove: (count) => `Take lists off ${counted(count, "area")}`,
    stays: "What is written there does not change.",
    added: (count) => `Lists put on ${counted(count, "area")}`,
    removed: (count) => `Lists taken off ${counted(count, "area")}`,
    done: "No text was changed.",
    earlier: (when) => `Done ${when}. You can undo it even after closing the pane.`,
    differences: "Excel keeps another list than was put in. Please look.",
    undo: (count) => `Undo ${counted(count, "area")}`,
    notSeen: "The validations could not be looked at",
    alert: alertEn,
  },
);
