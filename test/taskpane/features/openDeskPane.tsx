import "../nodeGlobals";
import "../../support/paneSetup";
import { act, render, screen } from "@testing-library/react";
import { officeRecords } from "../../../src/adapters/office/officeRecords";
import { refuse } from "../../../src/domain/Result";
import { createChecker } from "../../../src/domain/rules/createChecker";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { messagesFor } from "../../../src/messages/messagesFor";
import { App } from "../../../src/taskpane/App";
import { startPane, type Pane } from "../../../src/taskpane/state/startPane";
import { openDesk, type Desk } from "../../support/desk";
import { memoryMerge } from "../../support/memoryMerge";
import { untilQuiet } from "../../support/untilQuiet";
import { memoryOfGuide, memoryOfTyped } from "../openPane";

/** A pane with its face over the real Office.js client and the embedded host. */
export type DeskPane = { readonly desk: Desk; readonly pane: Pane; readonly close: () => void };

/** Opens the pane on a workbook and waits for its first reading; again after `close`: the same workbook, opened later. */
export async function openDeskPane(
  workbook: HostWorkbook,
  department: string | null = null,
): Promise<DeskPane> {
  const desk = await openDesk(workbook);
  const memory = {
    department: () => department,
    keepDepartment: () => true,
    ...memoryOfTyped(),
    ...memoryOfGuide(false),
  };
  const deps = {
    ...memoryMerge().ports,
    ...desk.deps,
    records: officeRecords(desk.office),
    sample: { file: async () => refuse({ detail: "404" }) },
  };
  const { pane, started } = startPane(deps, memory, "entry", createChecker([]));
  const shown = render(<App pane={pane} messages={messagesFor("ja-JP")} look={null} />);
  await act(async () => {
    await started;
  });
  const close = () => {
    pane.stop();
    shown.unmount();
    desk.close();
  };
  return { desk, pane, close };
}

/** Presses a button by its name and waits until all the work that it set off is done: the real client takes its time. */
export async function press(
  { desk, pane }: Pick<DeskPane, "desk" | "pane">,
  name: string | RegExp,
  role = "button",
): Promise<void> {
  const target = await screen.findByRole(role, { name });
  await act(async () => {
    target.click();
    do await untilQuiet(desk.office.host);
    while (pane.store.get().work !== null);
  });
}
