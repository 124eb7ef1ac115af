import { act, fireEvent, screen } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { refuse } from "../../../src/domain/Result";
import { bookOf } from "../../support/sheetOf";
import { openPane, press, settled } from "../openPane";
import { accessFindings, counts, mainButton, openOutline, outline, sheet } from "./openOutline";

Object.assign(globalThis, { TextDecoder });

const pasted = outline.goals
  .flatMap((goal) => [
    `基本目標${goal.number} ${goal.title}`,
    ...goal.directions.map(({ number, title }) => `(${number}) ${title}`),
  ])
  .join("\n");

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByRole("textbox", { name: "体系の文" }), { target: { value: text } });
  await press("読み取る");
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text));
}

async function pick(name: string, bytes: Uint8Array): Promise<void> {
  const input = screen.getByLabelText<HTMLInputElement>("ファイルを選ぶ", { selector: "input" });
  await act(async () => {
    fireEvent.change(input, { target: { files: [{ name, arrayBuffer: async () => bytes }] } });
    await settled();
  });
}

describe("計画の体系, brought", () => {
  it("is reached from the reading panel, and a tab leads away again", async () => {
    await openPane(bookOf([sheet]));
    await press(/令和4年度\s?実績/u);
    await press("体系とくらべる");
    expect(screen.getByRole("heading", { name: "計画の体系" })).toBeTruthy();
    expect(mainButton()).toBe("ファイルを選ぶ");
    await press("記入", "tab");
    expect(screen.queryByRole("heading", { name: "計画の体系" })).toBeNull();
  });

  it("shows what a pasted text was understood as, and keeps it only then", async () => {
    const { memory } = await openOutline();
    await paste(pasted);
    expect(screen.getByText("2つの基本目標、5の方向性")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "基本目標2 地域づくり" })).toBeTruthy();
    expect(screen.getByText("協働による支え合い")).toBeTruthy();
    expect(memory.notes().outline).toBeNull();
    await press("この体系を残す");
    expect(memory.notes().outline).toEqual(outline);
    expect(document.activeElement?.textContent).toBe("計画の体系");
    expect(counts()).toEqual(["1合っている", "2直せる", "1確かめる"]);
    expect(memory.journal).toEqual([]);
  });

  it("says in words what the text leaves open", async () => {
    await openOutline();
    await paste("(1) 迷子の推進\n(2) 迷子の充実\n基本目標1 人づくり\n(1) 福祉教育の推進");
    expect(screen.getByText("どの基本目標のものか分からない2行は、使いません。")).toBeTruthy();
    expect(screen.getByText("迷子の充実")).toBeTruthy();
    await press("入れ直す");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "体系の文" }).value).toContain(
      "迷子の推進",
    );
  });

  it("tells why a text is no outline; the text stays", async () => {
    const { memory } = await openOutline();
    await paste("計画の考え方");
    expect(screen.getByText(/「基本目標1 …」や「1 …」の行が見つかりません。/u)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("計画の考え方");
    expect(memory.notes().outline).toBeNull();
    expect(await accessFindings()).toEqual([]);
  });

  it("reads files: UTF-8, JSON, and the Shift_JIS of older editors", async () => {
    await openOutline();
    await pick("体系.txt", bytesOf(pasted));
    expect(screen.getByText("2つの基本目標、5の方向性（体系.txtから）")).toBeTruthy();
    await press("入れ直す");
    await pick("体系.json", bytesOf(JSON.stringify(outline)));
    expect(screen.getByText("2つの基本目標、5の方向性（体系.jsonから）")).toBeTruthy();
    await press("入れ直す");
    // 基本目標1 人 / (1) 甲
    const shiftJis = "8aee967b96da95573120906c0a283129208d62";
    await pick("古い.txt", Uint8Array.from(Buffer.from(shiftJis, "hex")));
    expect(screen.getByRole("heading", { name: "基本目標1 人" })).toBeTruthy();
  });

  it("says so where the workbook cannot keep it, and nothing is lost", async () => {
    const { memory } = await openOutline();
    await paste(pasted);
    const { update } = memory.notebook;
    Object.assign(memory.notebook, {
      update: async () => refuse({ code: "host-failure", detail: "busy" }),
    });
    await press("この体系を残す");
    expect(screen.getByText("体系を残せませんでした。シートは変わっていません")).toBeTruthy();
    Object.assign(memory.notebook, { update });
    await press("この体系を残す");
    expect(memory.notes().outline).toEqual(outline);
  });
});
