import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The product's 藍, around `#165E83` (80). The host's page takes the same ink as the ribbon icons of the manifest. */
const brand: BrandVariants = {
  10: "#02080c",
  20: "#07171f",
  30: "#0a2632",
  40: "#0c3142",
  50: "#0e3c52",
  60: "#104762",
  70: "#135273",
  80: "#165e83",
  90: "#2f6f92",
  100: "#4780a1",
  110: "#5e91b0",
  120: "#76a3bf",
  130: "#8eb5ce",
  140: "#a6c7dc",
  150: "#c0d9e9",
  160: "#dbebf6",
};

export const hostTheme: Theme = {
  ...createLightTheme(brand),
  fontFamilyBase: '"Yu Gothic UI", "Hiragino Sans", Meiryo, "Noto Sans CJK JP", sans-serif',
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
  lineHeightBase500: "30px",
  colorNeutralForeground3: "#575757",
};
