import { paneTokens as t } from "../../theme/paneTokens";

/** 記入済 – 未確認 – 未記入, in the order of the bars. Words say the same beside them. */
export const progressParts = ["written", "draft", "empty"] as const;

export const progressColours: Readonly<Record<(typeof progressParts)[number], string>> = {
  written: t.colorBrandBackground,
  draft: t.draftRule,
  empty: t.colorNeutralStroke1,
};
