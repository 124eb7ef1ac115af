import type { FormNotice } from "../domain/form/FormProposal";
import type { ProtectionNotice } from "../domain/form/protectForm";
import { counted } from "./counted";

type Notice = FormNotice | ProtectionNotice;

/** A sentence for each notice. */
export type NoticeWords = {
  readonly notices: {
    readonly [Code in Notice["code"]]: (notice: Extract<Notice, { code: Code }>) => string;
  };
};

export const formNoticesJa: NoticeWords = {
  notices: {
    "look-of-row-above": ({ row }) =>
      `加わる行の文字、塗りつぶし、けい線は、すぐ上の${row + 1}行目と同じになります。`,
    "look-stays": () =>
      "文、結合、行の高さが移ります。文字、塗りつぶし、けい線、コメントは、もとの行に残ります。",
    "look-not-restored": () =>
      "元に戻すと、文、結合、行の高さは戻ります。文字、塗りつぶし、けい線は、すぐ上の行と同じになります。",
    "label-kept": ({ text }) => `「${text}」は、次の施策の行に残します。`,
    "number-unknown": ({ label }) =>
      `「${label}」の番号は数えられないため、番号を付けません。必要なら名前に書いてください。`,
    "numbers-stay": ({ count }) => `続く番号${count}か所は、選んだときだけ直します。`,
    "formula-ends-above": ({ cells }) =>
      `${cells.length}つの数式は、加わる行を数えません。範囲を確かめてください。`,
    "open-cells-close": ({ areas }) =>
      `書ける所になっていた${areas.length}か所を、守っている間は書けないようにします。`,
    "unknown-columns-open": ({ labels }) =>
      `意味の分からない列（${labels.join("、")}）は、書けるままにします。`,
    "formulas-locked": ({ count }) => `数式の入った${count}つのセルは、書けないようにします。`,
    "protection-replaced": () =>
      "すでに保護されています。守っている間は、その設定のかわりにこの設定を使います。",
    "locked-flags-stay": () =>
      "守る前の状態が分からないため、シートの保護だけを外します。セルのロックは今のままです。",
  },
};

export const formNoticesEn: NoticeWords = {
  notices: {
    "look-of-row-above": ({ row }) =>
      `Fonts, fills and borders of the new rows are those of row ${row + 1}, right above.`,
    "look-stays": () =>
      "Text, merged cells and heights move. Fonts, fills, borders and comments stay in their rows.",
    "look-not-restored": () =>
      "Undo brings text, merged cells and heights back. Fonts, fills and borders will be those of the row above.",
    "label-kept": ({ text }) => `“${text}” stays, in the next measure’s row.`,
    "number-unknown": ({ label }) =>
      `The number of “${label}” cannot be counted on, so none is added. Write one in the name if needed.`,
    "numbers-stay": ({ count }) =>
      `${counted(count, "number")} that would follow ${count === 1 ? "is" : "are"} corrected only if you choose so.`,
    "formula-ends-above": ({ cells }) =>
      `${counted(cells.length, "formula")} will not count the new rows. Please check the range.`,
    "open-cells-close": ({ areas }) =>
      `${counted(areas.length, "area")} that can be written now ${areas.length === 1 ? "is" : "are"} locked while the form is protected.`,
    "unknown-columns-open": ({ labels }) =>
      `Columns of unknown meaning (${labels.join(", ")}) stay open.`,
    "formulas-locked": ({ count }) =>
      `${counted(count, "cell")} with a formula ${count === 1 ? "is" : "are"} locked.`,
    "protection-replaced": () =>
      "The sheet is protected already. These settings take the place of those meanwhile.",
    "locked-flags-stay": () =>
      "What was locked before is not known, so only the sheet’s protection goes. Locked cells stay marked as they are.",
  },
};
