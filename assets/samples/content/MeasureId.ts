/** The fourteen measures of the invented plan; their texts are in `measures.ts`. */
export type MeasureId =
  | "watchShops"
  | "wasteCalls"
  | "visitingAdvice"
  | "letterAdvice"
  | "verandas"
  | "supperTables"
  | "radioExercise"
  | "skillRegister"
  | "youngExperience"
  | "callList"
  | "shelterDrill"
  | "shoppingRides"
  | "stepFree"
  | "moneyHelp";

/** Texts of one column, by measure; a measure that is left out has an empty cell. */
export type Entries = Readonly<Partial<Record<MeasureId, string>>>;
