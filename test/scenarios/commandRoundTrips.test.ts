import { commands, costOfCommand, costOfReading } from "../bench/wire/commandCosts";

/**
 * What each command may cost on the wire in the small workbook of the fault proof, from the press of its button:
 * round trips (those in which the client tidies up with them) and kB. A command that comes to need more is to be
 * looked at; if more it must be, this is where it is said.
 */
const budgets: Readonly<Record<string, readonly [trips: number, kilobytes: number]>> = {
  "read and understand": [9, 30],
  carryForward: [10, 34],
  confirmDrafts: [7, 27],
  "confirmDrafts (own part)": [8, 27],
  fixFindings: [7, 18],
  repairLabels: [4, 6],
  "editEntry (an item)": [16, 50],
  "editEntry (a block)": [16, 51],
  "editEntry (a cell)": [16, 50],
  addMeasure: [22, 104],
  moveMeasure: [7, 80],
  removeMeasure: [22, 170],
  rollOver: [10, 96],
  protectForm: [26, 88],
  unprotectForm: [26, 95],
  addValidation: [7, 24],
  removeValidation: [9, 29],
  filterRows: [5, 28],
  showRows: [5, 29],
  writeSummary: [7, 29],
  "undo (carryForward)": [18, 62],
  "undo (confirmDrafts)": [18, 59],
  "undo (filterRows)": [18, 64],
  "undo (writeSummary)": [9, 29],
  mergeCopies: [28, 94],
  mergeReport: [7, 25],
  "settle (carryForward)": [17, 53],
  "settle (rows inserted)": [17, 51],
};

const costs = [
  { name: "read and understand", cost: costOfReading },
  ...commands.map((command) => ({ name: command.name, cost: () => costOfCommand(command) })),
];

test("every command has a budget", () => {
  expect(costs.map(({ name }) => name).sort()).toEqual(Object.keys(budgets).sort());
});

test.each(costs.map(({ name, cost }) => [name, cost] as const))("%s", async (name, cost) => {
  const [trips = 0, kilobytes = 0] = budgets[name] ?? [];
  const { syncs, bytes } = await cost();
  expect(syncs).toBeLessThanOrEqual(trips);
  expect(bytes).toBeLessThanOrEqual(kilobytes * 1_000);
});
