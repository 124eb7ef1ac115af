import { act, cleanup, screen, within } from "@testing-library/react";
import {
  eventually,
  memoryOfTyped,
  openPane,
  press,
  select,
  settled,
  type OpenPane,
  type TypedMemory,
} from "../openPane";
import { entryBook, fields, plan, planCell, r5Id, type } from "./entryFields";

const first = "【福祉課】の1項目め ■";
const file = "令和5年度.xlsx";

async function openPlan(options: Parameters<typeof openPane>[1] = {}, book = entryBook) {
  const open = await openPane(book, { department: "福祉課", ...options });
  await select(open, r5Id, planCell.row, planCell.column);
  await act(settled);
  return { ...open, text: () => open.memory.text(r5Id, planCell) };
}

/** So many texts are kept in the workbook, which happens once typing has been quiet for a while. */
const untilKept = ({ memory }: OpenPane, count: number) =>
  eventually(() => memory.notes().unsaved?.length === count);

/** Storage that is full: what is there can be read and taken away, nothing can be put in. */
function full(): TypedMemory {
  const typed = memoryOfTyped();
  return {
    unsaved: typed.unsaved,
    keepUnsaved: (name, id, kept) => kept === null && typed.keepUnsaved(name, id, null),
  };
}

describe("where storage is full", () => {
  it("keeps text in the workbook and finds it there again", async () => {
    const typed = full();
    const open = await openPlan({ typed });
    type(first, "書きかけ");
    await untilKept(open, 1);
    expect(screen.getByText(/ブックの中に控えました/u)).toBeTruthy();
    const notes = open.memory.notes();
    cleanup();
    const again = await openPlan({ typed, notes });
    expect(fields()[0]).toBe("書きかけ");
    await press("書き込む");
    await untilKept(again, 0);
  });

  it("finds the newer text where the older one is still on the PC", async () => {
    const typed = memoryOfTyped();
    let room = true;
    const filling: TypedMemory = {
      unsaved: typed.unsaved,
      keepUnsaved: (name, id, kept) =>
        (kept === null || room || kept.length < 50) && typed.keepUnsaved(name, id, kept),
    };
    const open = await openPlan({ typed: filling });
    type(first, "古い");
    room = false;
    type(first, "新しい");
    await untilKept(open, 1);
    const notes = open.memory.notes();
    cleanup();
    await openPlan({ typed: filling, notes });
    expect(fields()[0]).toBe("新しい");
  });
});

describe("text of another workbook of the same name", () => {
  const [r5, r4] = entryBook.sheets;
  if (!r5 || !r4) throw new Error("no sheets");
  const other = {
    ...entryBook,
    sheets: [
      {
        ...r5,
        cells: r5.cells.map((cell) => {
          if (cell.text !== plan) return cell;
          const text = plan.replace("店をまわる。", "別の文。");
          return { ...cell, text, content: { kind: "text" as const, text } };
        }),
      },
      r4,
    ],
  };

  async function inOther() {
    const typed = memoryOfTyped();
    await openPlan({ typed });
    type(first, "甲の書きかけ");
    cleanup();
    const open = await openPlan({ typed }, other);
    return { typed, open };
  }
  const list = () => within(screen.getByRole("region", { name: /ではないかもしれません/u }));

  it("is asked about before it is taken over", async () => {
    await inOther();
    expect(fields()[0]).toBe("別の文。");
    expect(screen.queryByRole("button", { name: "書き込む" })).toBeNull();
    expect(list().getByText(/甲の書きかけ/u)).toBeTruthy();
    await press(/^取り込む/u);
    expect(screen.getByRole("group", { name: "シートの文が、書きかえられています" })).toBeTruthy();
  });

  it("stays kept for the other workbook", async () => {
    const { typed } = await inOther();
    await press(/^そのまま残す/u);
    expect(screen.queryByText(/ではないかもしれません/u)).toBeNull();
    expect(typed.unsaved(file)).toHaveLength(1);
    cleanup();
    await openPlan({ typed });
    expect(fields()[0]).toBe("甲の書きかけ");
  });
});

it("asks for nothing where the pane was closed before it knew of its write", async () => {
  const typed = memoryOfTyped();
  const open = await openPlan({ typed });
  type(first, "書いた文");
  const kept = typed.unsaved(file);
  await press("書き込む");
  const written = open.text();
  cleanup();
  for (const one of kept) typed.keepUnsaved(file, (JSON.parse(one) as { id: string }).id, one);
  const [r5, r4] = entryBook.sheets;
  if (!r5 || !r4) throw new Error("no sheets");
  const cells = r5.cells.map((cell) =>
    cell.text === plan
      ? { ...cell, text: written, content: { kind: "text" as const, text: written } }
      : cell,
  );
  await openPlan({ typed }, { ...entryBook, sheets: [{ ...r5, cells }, r4] });
  expect(fields()[0]).toBe("書いた文");
  expect(screen.queryByText(/ではないかもしれません/u)).toBeNull();
  expect(document.querySelector("[data-clash]")).toBeNull();
  expect(typed.unsaved(file)).toEqual([]);
});
