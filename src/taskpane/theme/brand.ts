import type { BrandVariants } from "@fluentui/react-components";

/** 藍: the brand ramp. 80 is the main colour of buttons and header rules. */
export const brand: BrandVariants = {
  10: "#020406",
  20: "#0B1B25",
  30: "#0D2C3D",
  40: "#0F3850",
  50: "#104461",
  60: "#114D6E",
  70: "#13557A",
  80: "#165E83",
  90: "#2D7197",
  100: "#4483A9",
  110: "#5E96BA",
  120: "#7AAACC",
  130: "#95BDD9",
  140: "#B2D1E7",
  150: "#D0E4F2",
  160: "#EAF4FA",
};
