import { gridOf, type SheetGrid } from "../../src/domain/cells/SheetGrid";
import { frameTables, type TableFrame } from "../../src/domain/planSheet/bodyRows";
import { findHeaders } from "../../src/domain/planSheet/findHeaders";
import {
  headerVocabulary,
  type HeaderVocabulary,
} from "../../src/domain/planSheet/headerVocabulary";
import { readColumns, type ReadColumns } from "../../src/domain/planSheet/readColumns";
import type { ReadingAnswers } from "../../src/domain/planSheet/ReadingAnswers";
import { usualProfile } from "../../src/domain/profile/Profile";
import { sheetOf } from "./sheetOf";

export type TableIn = ReadColumns & {
  readonly grid: SheetGrid;
  readonly words: HeaderVocabulary;
  readonly frame: TableFrame;
};

/** The first table of a made-up sheet, its columns read with the usual profile: what its rows are read with. */
export function tableIn(
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
  answers: ReadingAnswers = [],
): TableIn {
  const grid = gridOf(sheetOf(rows, merges));
  const words = headerVocabulary(usualProfile);
  const [frame] = frameTables(grid, findHeaders(grid, words));
  if (!frame) throw new Error("no header in the made-up sheet");
  return {
    grid,
    words,
    frame,
    ...readColumns(grid, frame, words, answers, [], usualProfile.roles),
  };
}
