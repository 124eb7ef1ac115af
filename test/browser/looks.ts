import type { Locale } from "../../src/messages/inBoth";
import { isProof } from "../support/proof";

/** One way in which a person may have the pane before them. Sizes in CSS pixels. */
export type Look = {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly zoom: 1 | 2;
  readonly language: Locale;
  readonly colours: "light" | "dark" | "forced";
};

/** How the pane stands between the looks. */
export const plain: Look = { width: 320, height: 800, zoom: 1, language: "ja", colours: "light" };

/** Languages and colours, each with each. The colours of every second one are still there from the one before. */
const daily: readonly Look[] = [
  plain,
  { ...plain, language: "en", colours: "dark" },
  { ...plain, colours: "dark" },
  { ...plain, language: "en" },
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
    })),
  ),
  { ...plain, height: 400, zoom: 2, language },
]);

/** The folder for pictures, where they are wanted. */
export const pictures = process.env["PICTURES"];

let shown = 0;

/** How the next state of a story is looked at: in `npm test` by turns, with which not every story begins alike. */
export function looks(story: string): readonly Look[] {
  if (pictures) return everyLook;
  const turn = (story.length + shown++) % daily.length;
  return isProof ? daily : daily.slice(turn, turn + 1);
}

/** Lies among the pictures where something was found. */
export const findingsFile = "findings.txt";
