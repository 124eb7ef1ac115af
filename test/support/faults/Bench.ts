import { parseAddress } from "../../../src/domain/cells/address";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import type { HostFault } from "../../../src/embedded/wire/HostFaults";
import type { Host } from "../../../src/embedded/wire/createHost";
import { openDesk, type Desk } from "../desk";
import type { FaultRow, Press, Told } from "./FaultRow";
import type { Scene } from "./meanwhile";
import { momentOf, type Moment } from "./Moment";
import { linesIn } from "./linesIn";
import { savedBook } from "./savedBook";
import { stateOf, type State } from "./stateOf";

/** A command laid out to be tried again and again from the same moment, and how it goes when nothing goes wrong. */
export type Bench = {
  readonly row: FaultRow;
  readonly workbook: HostWorkbook;
  /** The pane that is open; another one after a crash. */
  desk: Desk;
  readonly press: Press;
  readonly start: Moment;
  readonly done: Moment;
  readonly before: State;
  readonly after: State;
  /** How many actions each of its requests has. */
  readonly actions: readonly number[];
  readonly scene: Scene;
  /** Every line of text that stands in it at the start. */
  readonly lines: readonly { readonly sheet: string; readonly line: string }[];
  /** Before and after, as a file that is saved and opened again has them. */
  readonly saved: { readonly before: State; readonly after: State };
};

export async function openBench(row: FaultRow): Promise<Bench> {
  const workbook = await row.book();
  const desk = await openDesk(workbook);
  const press = await row.begin(desk, workbook);
  const start = momentOf(workbook);
  const before = stateOf(workbook);
  const actions: number[] = [];
  const counts = onRequests(desk.office.host, (request) => counting(actions, request));
  const told = await press(depsOf(desk));
  counts.stop();
  if (told.kind !== "done" || told.refused.length > 0)
    throw new Error(`${row.name} does not work: ${JSON.stringify(told)}`);
  const after = stateOf(workbook);
  const done = momentOf(workbook);
  const savedAfter = stateOf(await savedBook(workbook));
  start.restore();
  const saved = { before: stateOf(await savedBook(workbook)), after: savedAfter };
  const [scene, lines] = [sceneOf(before, after), linesIn(workbook)];
  return { row, workbook, desk, press, start, done, before, after, actions, scene, lines, saved };
}

/** The pane's dependencies, ids and times the same in every trial. */
export function depsOf({ deps }: Desk): Desk["deps"] {
  let count = 0;
  return {
    ...deps,
    newId: () => `trial${++count}`,
    now: () => new Date(Date.UTC(2026, 3, 2, 9, 0, ++count)).toISOString(),
  };
}

/** Runs the command from its start. `before`: called ahead of each request; the fault it gives back strikes there. */
export async function pressed(
  { desk, press }: Pick<Bench, "desk" | "press">,
  before: (request: number) => HostFault | null,
): Promise<Told> {
  const watch = onRequests(desk.office.host, before);
  try {
    return await press(depsOf(desk));
  } finally {
    watch.stop();
  }
}

/** Takes the place of the host's own queue of faults: this one looks before it strikes. */
export function onRequests(
  { faults }: Pick<Host, "faults">,
  before: (request: number) => HostFault | null,
): { stop(): void } {
  let request = 0;
  const { next } = faults;
  faults.next = () => before(++request);
  return { stop: () => void (faults.next = next) };
}

/** A fault that never strikes; the host asks it once an action. */
function counting(actions: number[], request: number): HostFault {
  actions[request - 1] = 0;
  return {
    kind: "error",
    code: "none",
    get action() {
      actions[request - 1] = (actions[request - 1] ?? 0) + 1;
      return -1;
    },
  };
}

/** Somewhere in the table where nothing of the command is seen in cells. */
const anyCell = { sheet: "R5進捗表", target: { row: 3, column: 6 } };
/** To the right of every table. */
const farColumn = 14;

function sceneOf(before: State, after: State): Scene {
  const sheets = new Set(before["sheets"]?.split(","));
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((fact) => before[fact] !== after[fact])
    .flatMap((fact) => {
      const [sheet = "", address = ""] = fact.split(" ");
      const target = parseAddress(address);
      return target && sheets.has(sheet) ? [{ sheet, target }] : [];
    });
  const { sheet, target } = changed[0] ?? anyCell;
  return { sheet, target, beside: { row: target.row, column: farColumn } };
}
