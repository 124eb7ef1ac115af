import { openDeskPane, press, type DeskPane } from "./openDeskPane";
import { act, screen, within } from "@testing-library/react";
import { hideRows } from "../../../src/embedded/model/hideRows";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { sheetNamed } from "../../support/desk";
import { fiveMeasures } from "../../support/fiveMeasures";
import { hiddenIn } from "../../support/filterDesk";
import { findings } from "../findings";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

/** The measures of others than 福祉課, as Excel numbers rows. */
const others = [5, 6, 9, 10, 11, 12];

let workbook: HostWorkbook;
let sheet: HostSheet;
let opened: DeskPane;
async function open(): Promise<void> {
  opened = await openDeskPane(workbook, "福祉課");
  await press(opened, /^絞込/u, "tab");
}
beforeEach(async () => {
  workbook = fiveMeasures();
  sheet = sheetNamed(workbook, "進捗表");
  await open();
});
afterEach(() => opened.close());

const toggle = () => press(opened, "行を絞り込む", "switch");
const isOn = () => screen.getByRole<HTMLInputElement>("switch", { name: "行を絞り込む" }).checked;
const answer = (rows: string, choice: string) =>
  act(async () =>
    within(screen.getByRole("radiogroup", { name: new RegExp(`^${rows}`, "u") }))
      .getByRole("radio", { name: choice })
      .click(),
  );

describe("絞込 in the host", () => {
  it("says that a protected sheet hides no rows and keeps the list, until the protection allows it", async () => {
    sheet.protected = true;
    await toggle();
    expect(screen.getByText(/^シートが保護されているため、行を隠せません。/u)).toBeTruthy();
    expect(isOn()).toBe(false);
    expect(hiddenIn(sheet)).toEqual([]);
    await press(opened, "記入済の4か所を見る");
    expect(screen.getAllByRole("option")).toHaveLength(4);
    expect(await findings()).toEqual([]);
    sheet.protectionOptions = { allowFormatRows: true };
    await toggle();
    expect(await screen.findByText("6行を隠しました")).toBeTruthy();
    expect(hiddenIn(sheet)).toEqual(others);
  });

  it("shows all again what another session hid, and asks about a row that somebody hid among it", async () => {
    await toggle();
    expect(hiddenIn(sheet)).toEqual(others);
    opened.close();
    // Somebody without the add-in inserts a row and hides it.
    shiftRows(workbook, sheet, { kind: "insert", at: 10, count: 1 });
    hideRows(workbook, sheet, 10, 10, true);
    await open();
    expect(screen.getByText("7行が隠れたままのブックです")).toBeTruthy();
    expect(isOn()).toBe(true);
    await toggle();
    expect(
      screen.getByRole("heading", { name: "隠れている行を、どうするか決めてください" }),
    ).toBeTruthy();
    expect(hiddenIn(sheet)).toEqual([5, 6, 9, 10, 11, 12, 13]);
    expect(await findings()).toEqual([]);
    await answer("11行目", "隠したまま");
    await press(opened, "この答えで進める");
    expect(hiddenIn(sheet)).toEqual([11]);
    expect(isOn()).toBe(false);
    // Hidden by a person it stays, and nobody is asked again.
    await toggle();
    await toggle();
    expect(hiddenIn(sheet)).toEqual([11]);
  });
});
