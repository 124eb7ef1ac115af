import type { TextMeasure } from "../../../../src/embedded/page/grid/TextMeasure";

/** Every Japanese character is 10 px wide, every Latin one 5. */
export const fixedMeasure: TextMeasure = (text) =>
  [...text].reduce(
    (width, character) => width + ((character.codePointAt(0) ?? 0) < 256 ? 5 : 10),
    0,
  );
