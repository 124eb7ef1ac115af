import { tokens } from "@fluentui/react-components";

/** The plain look that the name box and the formula bar share. */
export const barField = {
  border: 0,
  margin: 0,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  fontSize: "13px",
  lineHeight: "20px",
  outlineOffset: "-2px",
  ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}` },
} as const;
