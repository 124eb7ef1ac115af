import type { Outline } from "../../../src/domain/outline/Outline";
import {
  notebookNamespace,
  openNotebook,
  sealNotebook,
} from "../../../src/adapters/office/notebookContent";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import type { ColumnAnswer } from "../../../src/domain/planSheet/ReadingAnswers";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { emptyNotebook, type NotebookContent } from "../../../src/ports/Notebook";
import { draftAt } from "./sampleRecords";

const notebook = { drafts: [draftAt("d", "s", 1, 2)], pair: null, colourDrafts: true };

const answer: ColumnAnswer = {
  sheetName: "進捗表",
  label: "取組内容",
  ordinal: 1,
  kind: "result",
  fiscalYear: 2023,
  party: null,
};

const profile = profileSchema.parse({
  departments: [{ name: "こども家庭課", formerly: ["子育て支援課"] }],
  synonyms: { result: ["歩み"] },
});

const outline: Outline = {
  goals: [
    {
      number: 1,
      title: "人づくり",
      directions: [{ number: 1, title: "福祉教育の推進", points: ["学ぶ機会を設けます。"] }],
    },
  ],
};

function opened(xmls: readonly string[]): NotebookContent {
  const content = openNotebook(xmls);
  if (!content.ok) throw new Error(content.failure.detail);
  return content.value;
}

function codeOf(content: unknown): string | null {
  const result = openNotebook([sealEnvelope(notebookNamespace, content)]);
  return result.ok ? null : result.failure.code;
}

const ignored = {
  rule: "tag/form",
  place: draftAt("d", "s", 1, 2).place,
  subject: "［福祉課］",
  reason: "毎年この書き方です。",
  at: "2026-04-01T09:00:00.000Z",
};

describe("notebookContent", () => {
  it("is empty where there is none", () => {
    expect(openNotebook([])).toEqual({ ok: true, value: emptyNotebook });
  });

  it("keeps what a newer version has added", () => {
    const newer = {
      ...notebook,
      version: 1,
      later: ["x"],
      drafts: [{ ...draftAt("d", "s", 1, 2), by: "係長" }],
      profile: { ...profile, district: "北" },
      answers: [{ ...answer, at: "2026-04-01" }],
      outline: { ...outline, plan: "第2期" },
    };
    const content = opened([sealEnvelope(notebookNamespace, newer)]);
    expect(opened([sealNotebook({ ...content, colourDrafts: false })])).toEqual({
      ...newer,
      ignored: [],
      colourDrafts: false,
    });
  });

  it("says when it is newer or damaged", () => {
    expect(codeOf({ version: 2 })).toBe("newer");
    expect(codeOf({ ...notebook, version: 1, drafts: 3 })).toBe("damaged");
    expect(codeOf(notebook)).toBe("damaged");
    expect(codeOf({ ...notebook, version: 1, profile: { roles: "市民" } })).toBe("damaged");
    expect(codeOf({ ...notebook, version: 1, answers: [{ ...answer, kind: "x" }] })).toBe(
      "damaged",
    );
    const noEnvelope = openNotebook(["<x/>"]);
    expect(noEnvelope.ok ? null : noEnvelope.failure.code).toBe("damaged");
  });

  it("opens a notebook from before there were profiles and answers", () => {
    const before = `<content xmlns="${notebookNamespace}">{"drafts":[],"pair":null,"colourDrafts":true,"version":1}</content>`;
    expect(opened([before])).toEqual({ ...emptyNotebook, colourDrafts: true, version: 1 });
  });

  it("keeps the city's words and the answers", () => {
    const kept = { ...emptyNotebook, profile, answers: [answer] };
    expect(opened([sealNotebook(kept)])).toEqual({ ...kept, version: 1 });
  });

  it("keeps the plan's outline", () => {
    const kept = { ...emptyNotebook, outline };
    expect(opened([sealNotebook(kept)])).toEqual({ ...kept, version: 1 });
    const two = { goals: [...outline.goals, ...outline.goals] };
    expect(codeOf({ ...emptyNotebook, version: 1, outline: two })).toBe("damaged");
  });

  it("keeps the findings that a person left as they are", () => {
    const kept = { ...emptyNotebook, ignored: [ignored] };
    expect(opened([sealNotebook(kept)])).toEqual({ ...kept, version: 1 });
    const again = { ...ignored, subject: "［健康課］" };
    const joined = opened([kept, { ...kept, ignored: [again] }].map(sealNotebook));
    expect(joined.ignored).toEqual([ignored, again]);
  });

  it("joins two notebooks that were begun at the same moment", () => {
    const mine = { ...emptyNotebook, ...notebook, answers: [answer] };
    const second = { ...answer, ordinal: 2 };
    const other: NotebookContent = {
      drafts: [draftAt("e", "s", 3, 2)],
      pair: null,
      colourDrafts: false,
      profile,
      answers: [{ ...answer, kind: "plan" }, second],
      outline,
      ignored: [ignored],
    };
    const joined = opened([sealNotebook(mine), sealNotebook(other)]);
    expect(joined.drafts.map(({ id }) => id)).toEqual(["d", "e"]);
    expect(joined.colourDrafts).toBe(true);
    expect(joined.profile).toEqual(profile);
    expect(joined.answers).toEqual([answer, second]);
    expect(joined.outline).toEqual(outline);
    expect(joined.ignored).toEqual([ignored]);
  });
});
