import "../support/paneSetup";
import { act, configure, render, screen, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import type { Rule } from "../../src/domain/rules/Rule";
import { refuse, succeed } from "../../src/domain/Result";
import type { Locale } from "../../src/messages/inBoth";
import { messagesFor } from "../../src/messages/messagesFor";
import type { JournalEntry } from "../../src/ports/LiveWorkbook";
import type { SampleBook } from "../../src/ports/SampleBook";
import type { WorkbookFiles } from "../../src/ports/WorkbookFiles";
import type { NotebookContent } from "../../src/ports/Notebook";
import { App } from "../../src/taskpane/App";
import type { PersonalMemory } from "../../src/taskpane/state/PersonalMemory";
import type { Tab } from "../../src/taskpane/state/PaneState";
import { startPane, type Pane } from "../../src/taskpane/state/startPane";
import type { PaneDeps } from "../../src/usecases/PaneDeps";
import { memoryMerge, type MemoryMerge } from "../support/memoryMerge";
import { memoryRecords, type MemoryRecords } from "../support/memoryRecords";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { turn, until } from "../support/until";
import { bookOfLastYear } from "./planBook";

// The whole page in every message hides what is missing.
configure({
  getElementError: (message) => new Error(message?.split("\n\n")[0] ?? ""),
  // A busy machine may take longer than the usual second; what never comes still fails.
  asyncUtilTimeout: 40_000,
});

export type OpenPane = {
  readonly memory: MemoryWorkbook;
  readonly pane: Pane;
  /** What the pane works with; a ribbon button works with the same. */
  readonly deps: PaneDeps;
  readonly records: MemoryRecords;
  /** What the PC remembers. */
  readonly kept: PersonalMemory;
};

/** What a PC remembers of unsaved text; two panes opened one after the other share one. */
export type TypedMemory = Pick<PersonalMemory, "unsaved" | "keepUnsaved">;

export function memoryOfTyped(): TypedMemory {
  const kept = new Map<string, string>();
  return {
    unsaved: (file) =>
      [...kept].flatMap(([key, text]) => (key.startsWith(`${file}\n`) ? [text] : [])),
    keepUnsaved: (file, id, text) => {
      if (text === null) kept.delete(`${file}\n${id}`);
      else kept.set(`${file}\n${id}`, text);
      return true;
    },
  };
}

/** What a PC remembers of the first page and the tour. */
export function memoryOfGuide(newcomer: boolean, remembers = true) {
  let language: Locale | null = null;
  let welcomed = !newcomer;
  let waits = false;
  return {
    language: () => language,
    keepLanguage: (chosen: Locale) => {
      language = chosen;
      return true;
    },
    welcomed: () => welcomed,
    keepWelcomed: (read: boolean) => {
      welcomed = read;
      return true;
    },
    tourWaits: () => waits,
    keepTourWaits: (asked: boolean) => {
      waits = asked && remembers;
      return remembers;
    },
  };
}

export type PaneOptions = {
  /** Nobody has read the first page on this PC. */
  readonly newcomer?: boolean;
  /** False where the PC's policy lets the pane remember nothing of the tour. */
  readonly remembers?: boolean;
  readonly sample?: SampleBook;
  readonly typed?: TypedMemory;
  readonly tab?: Tab;
  readonly department?: string;
  readonly language?: string;
  readonly notes?: NotebookContent;
  readonly journal?: readonly JournalEntry[];
  /** What is checked; every rule of the product unless given. */
  readonly rules?: readonly Rule[];
  /** What the workbook keeps of a circulation; its files can be read then, too. */
  readonly merge?: MemoryMerge;
};

const lastYearAlone: WorkbookFiles = {
  read: async (_bytes, file) =>
    file === bookOfLastYear.file
      ? succeed(bookOfLastYear)
      : refuse({ code: "encrypted", file, detail: "" }),
};

/** A pane over a workbook in memory. The only file that can be read is last year's; ids count up. */
export function paneOver(snapshot: WorkbookSnapshot, options: PaneOptions = {}) {
  const memory = memoryWorkbook(snapshot, options);
  let count = 0;
  const merge = options.merge ?? memoryMerge();
  const records = memoryRecords(memory, merge);
  const deps: PaneDeps = {
    ...merge.ports,
    workbook: memory.workbook,
    notebook: memory.notebook,
    files: options.merge ? merge.ports.files : lastYearAlone,
    profile: usualProfile,
    now: () => "2026-04-01T00:42:00.000Z",
    newId: () => `id${++count}`,
    records,
    sample: options.sample ?? { file: async () => refuse({ detail: "404" }) },
  };
  let department = options.department ?? null;
  const kept: PersonalMemory = {
    department: () => department,
    keepDepartment: (name: string | null) => {
      department = name;
      return true;
    },
    ...memoryOfGuide(options.newcomer ?? false, options.remembers),
    ...(options.typed ?? memoryOfTyped()),
  };
  const { pane, started } = startPane(
    deps,
    kept,
    options.tab ?? "entry",
    createChecker(options.rules),
  );
  return { memory, pane, deps, records, kept, started };
}

/** Shows a pane and waits for its first reading. */
export async function openPane(
  snapshot: WorkbookSnapshot,
  options: PaneOptions = {},
): Promise<OpenPane> {
  const { started, ...open } = paneOver(snapshot, options);
  const messages = messagesFor(options.language ?? "ja-JP");
  render(<App pane={open.pane} messages={messages} look={null} />);
  await act(async () => {
    await started;
  });
  return open;
}

/** Presses a button by its name and waits until everything it set off has settled. */
export async function press(name: string | RegExp, role = "button"): Promise<void> {
  const target = screen.getByRole(role, { name });
  await act(async () => {
    target.click();
    await settled();
  });
}

/** A person selects a cell in Excel. */
export async function select(
  { memory }: Pick<OpenPane, "memory">,
  sheetId: string,
  row: number,
  column: number,
): Promise<void> {
  await act(async () => {
    memory.person.selects({ sheetId, position: { row, column } });
    await settled();
  });
}

/**
 * The memory workbook answers without waiting for anything real: what a press sets off is over after a few turns of the
 * event loop, however long each of them takes.
 */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await turn();
}

/** Waits for what comes only after a while by itself, and lets the pane follow. */
export async function eventually(condition: () => boolean): Promise<void> {
  await act(async () => {
    await until(condition);
    await settled();
  });
}

/** What the screen's main button says. */
export function mainButton(): string {
  return within(screen.getByRole("contentinfo")).getByRole("button").textContent;
}
