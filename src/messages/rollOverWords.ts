import type { RollChoices } from "../domain/rollOver/RollChoices";
import type { RolledHow } from "../domain/rollOver/RolledCell";
import type { YearGroup } from "../domain/rollOver/YearMove";

/** A short word for a count, and the sentence that says what it means. */
type HowWords = { readonly word: string; readonly means: string };
type Choices = { readonly [Name in keyof RollChoices]: Record<RollChoices[Name], string> };

export const groupsJa: Record<YearGroup, string> = {
  header: "見出し",
  title: "表題",
  sheetName: "シートの名前",
  prompt: "入力の案内（入力規則）",
  guidance: "本文の案内文",
};
export const groupsEn: Record<YearGroup, string> = {
  header: "Headers",
  title: "Titles",
  sheetName: "Names of sheets",
  prompt: "Words of data validation",
  guidance: "Guidance in the text",
};

export const howJa: Record<RolledHow, HowWords> = {
  draft: { word: "下書き", means: "前の年の計画が、今年の実績の下書きになります。" },
  carried: { word: "事業名", means: "前の年の事業名が、そのまま下書きになります。" },
  moved: { word: "移る", means: "同じ年度の文が、となりの列から移ります。" },
  kept: { word: "前の文", means: "前の文が、そのまま下書きとして残ります。" },
  emptied: { word: "空に", means: "ここの文は消えます。まとめて元に戻せます。" },
};
export const howEn: Record<RolledHow, HowWords> = {
  draft: { word: "drafts", means: "Last year’s plan becomes the draft of this year’s result." },
  carried: { word: "projects", means: "Last year’s projects come along as drafts." },
  moved: { word: "moved", means: "Text of that year moves over from the next column." },
  kept: { word: "kept", means: "The text stays as a draft." },
  emptied: { word: "emptied", means: "This text goes. One click takes it all back." },
};

export const choicesJa: Choices = {
  drafts: { plan: "前の計画だけ", both: "前の計画に、前の実績を足す" },
  plan: { empty: "空にする", keep: "前の計画を下書きで残す" },
  unplanned: { empty: "空にする", keep: "前の実績を下書きで残す" },
  figures: { leave: "元のまま残す", empty: "見出しを送り、空にする" },
  schedules: { stay: "計画のとおりのまま", shift: "1年ずらす" },
};
export const choicesEn: Choices = {
  drafts: { plan: "Last year’s plan alone", both: "The plan, and last year’s result under it" },
  plan: { empty: "Empty", keep: "Keep last year’s plan as a draft" },
  unplanned: { empty: "Empty", keep: "Keep last year’s result as a draft" },
  figures: { leave: "Leave as they are", empty: "Move the header and empty them" },
  schedules: { stay: "As planned", shift: "Move by one year" },
};
