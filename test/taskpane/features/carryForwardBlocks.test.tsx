import { act, screen, within } from "@testing-library/react";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { mainButton, openPane, press } from "../openPane";
import { goals, turnOfYearBook, turnOfYearId } from "../turnOfYearBook";

const usual =
  "【福祉課】\n■ 商店30店に登録を呼びかけた。\n■ 講座を年2回開催予定。\n【長寿社会課】\n■ 協力店の一覧を配った。";

const open = () => openPane(turnOfYearBook, { tab: "carryForward" });

/** The choice 【課】の下書きのもと of one department. */
const sources = (department: string) =>
  within(screen.getByRole("radiogroup", { name: `【${department}】の下書きのもと` }));

async function choose(department: string, source: RegExp): Promise<void> {
  await act(async () => sources(department).getByRole("radio", { name: source }).click());
}

const chosen = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>("radio", { name }).checked;

describe("繰越, what a draft is made from", () => {
  it("offers last year's plan, last year's result, both and nothing, the plan first", async () => {
    await open();
    const labels = sources("福祉課")
      .getAllByRole("radio")
      .map((radio) => radio.closest("span")?.textContent);
    expect(labels).toEqual([
      "令和4年度計画文末を直して入れる",
      "令和3年度実績続きとして入れる",
      "両方を並べて入れる",
      "入れない",
    ]);
    expect(
      sources("福祉課")
        .getAllByRole<HTMLInputElement>("radio")
        .map(({ checked }) => checked),
    ).toEqual([true, false, false, false]);
    expect(sources("長寿社会課").getAllByRole("radio")).toHaveLength(2);
  });

  it("puts in what is usual where nothing is chosen: the plan, sure endings turned", async () => {
    const { memory } = await open();
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(usual);
  });

  it("puts in last year's result for the department for which it is chosen, and only there", async () => {
    const { memory } = await open();
    await choose("福祉課", /令和3年度実績/u);
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(
      "【福祉課】\n■ 商店20店が協力店になった。\n【長寿社会課】\n■ 協力店の一覧を配った。",
    );
  });

  it("puts both under one tag", async () => {
    const { memory } = await open();
    await choose("福祉課", /両方/u);
    expect(screen.getByText("令和3年度実績から")).toBeTruthy();
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(
      "【福祉課】\n■ 商店30店に登録を呼びかけた。\n■ 講座を年2回開催予定。\n■ 商店20店が協力店になった。\n【長寿社会課】\n■ 協力店の一覧を配った。",
    );
  });

  it("leaves a cell out for whose departments nothing is chosen, and keeps its choices in sight", async () => {
    await open();
    await choose("福祉課", /入れない/u);
    await choose("長寿社会課", /入れない/u);
    expect(mainButton()).toBe("1か所に入れる");
    expect(screen.getByRole("button", { name: /見守り協力店の登録/u }).textContent).toContain(
      "入れない",
    );
    await choose("福祉課", /令和4年度計画/u);
    expect(mainButton()).toBe("2か所に入れる");
  });

  it("says in words how alike the sources are", async () => {
    await open();
    expect(screen.getByText(/^計画と前の年の実績は、\d割同じです。$/u)).toBeTruthy();
  });
});

describe("繰越, sentences that are asked about", () => {
  it("stay as planned until the suggested words are chosen", async () => {
    const { memory } = await open();
    expect(screen.getByText("予定のまま入る文が1文あります。文ごとに選べます。")).toBeTruthy();
    expect(chosen("予定のまま")).toBe(true);
    await press("開催した", "radio");
    expect(screen.queryByText(/予定のまま入る文/u)).toBeNull();
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(usual.replace("開催予定", "開催した"));
  });

  it("are not turned, nor any other, where the endings are to stay", async () => {
    const { memory } = await open();
    await press("開催した", "radio");
    await press("文末を直さずに入れる", "switch");
    expect(screen.queryByRole("radio", { name: "開催した" })).toBeNull();
    expect(screen.queryByText("確実")).toBeNull();
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(
      "【福祉課】\n■ 商店30店に登録を呼びかける。\n■ 講座を年2回開催予定。\n【長寿社会課】\n■ 協力店の一覧を配る。",
    );
  });
});

describe("繰越, choices", () => {
  it("outlive another tab, another reading, and what becomes of occupied cells", async () => {
    const { pane } = await open();
    await choose("福祉課", /両方/u);
    await press("開催した", "radio");
    await press(/埋まっている/u);
    await press(/後ろに加える/u, "radio");
    await press("記入", "tab");
    await act(() => pane.reread());
    await press("繰越", "tab");
    await press(/^3 ?入る/u);
    expect(chosen("開催した")).toBe(true);
    expect(chosen(/両方を並べて入れる/u)).toBe(true);
  });

  it("are not used, and that is said, once somebody has written in the cell", async () => {
    const { memory, pane } = await open();
    await choose("福祉課", /入れない/u);
    memory.person.types(turnOfYearId, goals.shops, "　");
    await act(() => pane.reread());
    expect(screen.getByText(/選んだあとに、このセルか前の年の文が変わりました/u)).toBeTruthy();
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.shops)).toBe(usual);
  });

  it("are there again after undo", async () => {
    await open();
    await choose("福祉課", /令和3年度実績/u);
    await press("2か所に入れる");
    await press("2か所を元に戻す");
    expect(chosen(/令和3年度実績/u)).toBe(true);
    expect(screen.queryByText(/選んだあとに/u)).toBeNull();
  });
});

describe("繰越, where there is a result of last year but no plan", () => {
  it("fills nothing unless it is chosen", async () => {
    const { memory } = await open();
    expect(screen.getByRole("heading", { name: "計画がなく、実績だけがある所" })).toBeTruthy();
    await press(/ごみ出しからの声かけ/u);
    await choose("環境課", /令和3年度実績/u);
    await press("3か所に入れる");
    expect(memory.text(turnOfYearId, goals.rubbish)).toBe("【環境課】\n■ 収集員が声をかけた。");
  });
});

describe("繰越, a former department", () => {
  const childCare = { formerly: ["子育て支援課"], spellings: [] };
  const departments = [
    { name: "児童保育課", ...childCare },
    { name: "こども家庭課", ...childCare },
  ];
  const notes = { ...emptyNotebook, profile: { ...usualProfile, departments } };

  it("keeps its name where nobody says who took over", async () => {
    const { memory } = await openPane(turnOfYearBook, { tab: "carryForward", notes });
    expect(screen.getByRole("button", { name: /夕方の食堂/u }).textContent).toContain("課を決める");
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.canteen)).toBe("【子育て支援課】\n■ 学生を募った。");
    expect(screen.getByText(/送る先の課を決める1か所/u)).toBeTruthy();
    expect(memory.notes().successions ?? []).toEqual([]);
  });

  it("asks with nothing chosen, writes the name that is chosen, and remembers it", async () => {
    const { memory } = await openPane(turnOfYearBook, { tab: "carryForward", notes });
    await press(/^1 ?確認が必要/u);
    const question = screen.getByRole("radiogroup", {
      name: "子育て支援課の文を、今のどの課の名前で入れますか",
    });
    const answers = within(question).getAllByRole<HTMLInputElement>("radio");
    expect(answers.map(({ checked }) => checked)).toEqual([false, false, false]);
    await act(async () =>
      within(question)
        .getByRole("radio", { name: /こども家庭課/u })
        .click(),
    );
    await press("2か所に入れる");
    expect(memory.text(turnOfYearId, goals.canteen)).toBe("【こども家庭課】\n■ 学生を募った。");
    expect(memory.notes().successions).toEqual([
      expect.objectContaining({ former: "子育て支援課", successor: "こども家庭課" }),
    ]);
  });
});
