import type { Locale } from "../../src/messages/inBoth";

/** What is asked of a look, beside that nothing sticks out: by axe all or one of its rules, and the texts. */
export type LookCheck = "access" | "color-contrast" | "target-size" | "texts";

/** One way in which a person may have the pane before them. Sizes in CSS pixels. */
export type Look = {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly zoom: 1 | 2;
  readonly language: Locale;
  readonly colours: "light" | "dark" | "forced";
  readonly checks: readonly LookCheck[];
};

const plain = { width: 320, height: 800, zoom: 1, language: "ja", colours: "light" } as const;
const all: readonly LookCheck[] = ["access", "texts"];

/** In `npm test`: each rule once in each language; in the dark and with more room only what that changes. */
const dailyLooks: readonly Look[] = [
  { ...plain, checks: all },
  { ...plain, language: "en", checks: all },
  { ...plain, colours: "dark", checks: ["color-contrast"] },
  { ...plain, width: 400, checks: ["target-size"] },
];

/**
 * In `npm run screens`: three widths, three kinds of colours and two languages, and 200 %, which leaves the smallest pane
 * half as high: a pane of 640 × 800 pixels shows as much as one of 320 × 400.
 */
const everyLook: readonly Look[] = (["ja", "en"] as const).flatMap((language) => [
  ...[320, 400, 600].flatMap((width) =>
    (["light", "dark", "forced"] as const).map((colours): Look => ({
      ...plain,
      width,
      colours,
      language,
      checks: all,
    })),
  ),
  { ...plain, height: 400, zoom: 2, language, checks: all },
]);

/** The folder for pictures, where they are wanted. */
export const pictures = process.env["PICTURES"];

export const looks = pictures ? everyLook : dailyLooks;

/** Lies among the pictures where something was found. */
export const findingsFile = "findings.txt";
