import type { RollChoices } from "../domain/rollOver/RollChoices";
import type { RolledHow } from "../domain/rollOver/RolledCell";
import type { YearGroup } from "../domain/rollOver/YearMove";

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

export const howJa: Record<RolledHow, string> = {
  draft: "計画が実績の下書きに",
  carried: "事業名が下書きに",
  moved: "年度とともに移る文",
  kept: "前の文が下書きに",
  emptied: "空になる所",
};
export const howEn: Record<RolledHow, string> = {
  draft: "plan becomes draft",
  carried: "projects as drafts",
  moved: "move with their year",
  kept: "kept as drafts",
  emptied: "emptied",
};

export const choicesJa: Choices = {
  plan: { empty: "空にする", keep: "前の計画を下書きで残す" },
  unplanned: { empty: "空にする", keep: "前の実績を下書きで残す" },
  figures: { leave: "元のまま残す", empty: "見出しを送り、空にする" },
  schedules: { stay: "計画のとおりのまま", shift: "1年ずらす" },
};
export const choicesEn: Choices = {
  plan: { empty: "Empty", keep: "Keep last year’s plan as a draft" },
  unplanned: { empty: "Empty", keep: "Keep last year’s result as a draft" },
  figures: { leave: "Leave as they are", empty: "Move the header and empty them" },
  schedules: { stay: "As planned", shift: "Move by one year" },
};
