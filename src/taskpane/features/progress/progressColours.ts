import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../../theme/paneTokens";

/** 記入済 – 未確認 – 未記入, in the order of the bars. Words say the same beside them. */
export const progressParts = ["written", "draft", "empty"] as const;

export const progressColours: Readonly<Record<(typeof progressParts)[number], string>> = {
  written: "var(--progressWritten)",
  draft: "var(--progressDraft)",
  empty: "var(--progressEmpty)",
};

/** Gives the colours their values. In high contrast a drawing keeps its own: only the system's names will do. */
export const useProgressColours = makeStyles({
  colours: {
    "--progressWritten": t.colorBrandForeground1,
    "--progressDraft": t.draftRule,
    "--progressEmpty": t.colorNeutralStroke1,
    "@media (forced-colors: active)": {
      "--progressWritten": "CanvasText",
      "--progressDraft": "Highlight",
      "--progressEmpty": "Canvas",
    },
  },
});
