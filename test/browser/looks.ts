import type { Locale } from "../../src/messages/inBoth";

/** One way in which a person may have the pane before them. Sizes in CSS pixels. */
export type Look = {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly zoom: 1 | 2;
  readonly language: Locale;
  readonly colours: "light" | "dark" | "forced";
};

const plain = { width: 320, height: 800, zoom: 1, language: "ja", colours: "light" } as const;

/** In `npm test`: every rule in each language, in light and in the dark by turns; all others are in `npm run screens`. */
const dailyLooks: readonly Look[] = [plain, { ...plain, language: "en", colours: "dark" }];

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
    })),
  ),
  { ...plain, height: 400, zoom: 2, language },
]);

/** The folder for pictures, where they are wanted. */
export const pictures = process.env["PICTURES"];

export const looks = pictures ? everyLook : dailyLooks;

/** Lies among the pictures where something was found. */
export const findingsFile = "findings.txt";
