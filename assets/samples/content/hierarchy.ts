import type { MeasureId } from "./MeasureId";

/** A level of the hierarchy as each year's sheet words it; numbers and titles were revised between the years. */
export type Direction = {
  readonly thisYear: string;
  readonly lastYear: string;
  readonly measures: readonly MeasureId[];
  /** The order in last year's sheet, where it was another one. */
  readonly lastYearMeasures?: readonly MeasureId[];
};

export type Goal = {
  readonly thisYear: string;
  readonly lastYear: string;
  readonly directions: readonly Direction[];
};

/** The invented plan: three goals (基本目標), six directions (方向性), fourteen measures (施策). */
export const GOALS: readonly Goal[] = [
  {
    thisYear: "1 となり近所で気づき合うまち",
    lastYear: "基本目標１　となり近所で気づき合うまちづくり",
    directions: [
      {
        thisYear: "(1) 気づきの輪をひろげる",
        lastYear: "１－１　気づきの輪を広げよう",
        measures: ["watchShops", "wasteCalls"],
      },
      {
        thisYear: "(2) 相談をためらわせない",
        lastYear: "１－２　ためらわずに相談できる",
        measures: ["visitingAdvice", "letterAdvice"],
      },
    ],
  },
  {
    thisYear: "2 集い、出番のあるまち",
    lastYear: "基本目標２　集う場と出番のあるまちづくり",
    directions: [
      {
        thisYear: "(1) 集まる場をふやす",
        lastYear: "２－１　集う場づくり",
        measures: ["verandas", "supperTables", "radioExercise"],
      },
      {
        thisYear: "(2) 一人ひとりの出番をつくる",
        lastYear: "２－２　出番づくり",
        measures: ["skillRegister", "youngExperience"],
      },
    ],
  },
  {
    thisYear: "3 もしもの時も暮らしが続くまち",
    lastYear: "基本目標３　もしもに備えるまちづくり",
    directions: [
      {
        thisYear: "(1) 災害に備え、声をかけ合う",
        lastYear: "３－１　災害への備え",
        measures: ["callList", "shelterDrill"],
        lastYearMeasures: ["shelterDrill", "callList"],
      },
      {
        thisYear: "(2) 暮らしの足と住まいを守る",
        lastYear: "３－２　毎日の暮らしを守る",
        measures: ["shoppingRides", "stepFree", "moneyHelp"],
      },
    ],
  },
];
