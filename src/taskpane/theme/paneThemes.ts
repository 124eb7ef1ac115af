import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { brand } from "./brand";
import type { OwnTokens, PaneTheme } from "./paneTokens";

export type ColourScheme = "light" | "dark" | "highContrast";

/** Japanese needs more room between lines than Fluent gives; sizes stay. */
const type: Partial<Theme> = {
  fontFamilyBase: "'Yu Gothic UI', 'Hiragino Sans', Meiryo, 'Noto Sans CJK JP', sans-serif",
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
  lineHeightBase500: "30px",
};

const light: OwnTokens = {
  draftBackground: "#FFF8DC",
  draftRule: "#8F6A00",
  draftInk: "#6B4E00",
  insBackground: "#DDF3E4",
  insInk: "#0B5A2B",
  delBackground: "#FCE4E4",
  delInk: "#8E1B1B",
  doneInk: "#0B5A2B",
  askInk: "#BC4B09",
  errInk: "#A80D14",
  warnBackground: "#FFF9F5",
  readOnly: "#F5F6F7",
};

const dark: OwnTokens = {
  draftBackground: "#3A3113",
  draftRule: "#E0BE5A",
  draftInk: "#F0D583",
  insBackground: "#14391F",
  insInk: "#9BE3B2",
  delBackground: "#4A1D1D",
  delInk: "#F6B5B5",
  doneInk: "#9BE3B2",
  askInk: "#FAA06B",
  errInk: "#F4A9AD",
  warnBackground: "#33261E",
  readOnly: "#1F1F1F",
};

/** Meaning is carried by shape and word there; colours are the person's own, by the system's names for them. */
const highContrast: OwnTokens = {
  draftBackground: "Canvas",
  draftRule: "CanvasText",
  draftInk: "CanvasText",
  insBackground: "Canvas",
  insInk: "CanvasText",
  delBackground: "Canvas",
  delInk: "CanvasText",
  doneInk: "CanvasText",
  askInk: "CanvasText",
  errInk: "CanvasText",
  warnBackground: "Canvas",
  readOnly: "Canvas",
};

const lightTheme = createLightTheme(brand);
const darkTheme = createDarkTheme(brand);

/** The three looks of the pane. */
export const paneThemes: Readonly<Record<ColourScheme, PaneTheme>> = {
  light: { ...lightTheme, ...type, colorNeutralForeground3: "#575757", ...light },
  dark: {
    ...darkTheme,
    ...type,
    colorNeutralForeground3: "#BDBDBD",
    colorBrandForeground1: brand[130],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[130],
    colorBrandForegroundLinkHover: brand[140],
    colorBrandStroke1: brand[120],
    colorCompoundBrandStroke: brand[120],
    colorCompoundBrandForeground1: brand[130],
    // Fluent's brown is the loudest thing on a dark screen; sign and rule say that it is a warning.
    colorStatusWarningBackground1: dark.warnBackground,
    ...dark,
  },
  highContrast: {
    ...teamsHighContrastTheme,
    ...type,
    colorBrandForegroundLink: "LinkText",
    colorBrandForegroundLinkHover: "LinkText",
    ...highContrast,
  },
};
