import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { reworded } from "../../../../support/clerks/blockText";
import type { ConflictFact, RowFact } from "../../../../support/clerks/facts";
import { tell } from "./cityBook";

/** What the twelve copies bring that is not simply taken, or taken and told of. */
export function conflictsInTime(
  base: WorkbookSnapshot,
  master: WorkbookSnapshot,
): readonly (ConflictFact | RowFact)[] {
  return [...ownOnes(base, master), ...others(base), ...sharedCells(base), ...rows(base)];
}

function ownOnes(base: WorkbookSnapshot, master: WorkbookSnapshot): ConflictFact[] {
  const joint = tell(base).text("2ページ!K7");
  const [sole = "", ours = ""] = [base, master].map((book) => tell(book).text("3ページ!K7"));
  const unlisted = "【こども未来室】\n・児童館まつりを開きました。";
  return [
    {
      type: "joint-block-divergent",
      at: "2ページ!K7",
      files: ["地域福祉課.xlsx", "社会教育課.xlsx"],
      departments: ["地域福祉課", "学校教育課", "社会教育課"],
      base: joint,
      standing: joint,
      versions: [
        ["地域福祉課", reworded(joint, "10回", "11回")],
        ["社会教育課", reworded(joint, "10回", "12回")],
      ],
    },
    {
      type: "same-block-divergent",
      at: "3ページ!K7",
      files: ["ふるさと産業振興課.xlsx"],
      departments: ["ふるさと産業振興課"],
      base: sole,
      standing: ours,
      versions: [
        ["事務局", ours],
        ["ふるさと産業振興課", reworded(sole, "情報収集を図りました。", "情報を集めました。")],
      ],
    },
    {
      type: "unlisted-department",
      at: "5ページ!K8",
      files: ["こども未来課.xlsx"],
      departments: ["こども未来室"],
      base: "",
      standing: unlisted,
      versions: [["こども未来課", unlisted]],
    },
  ];
}

function others(base: WorkbookSnapshot): ConflictFact[] {
  const [edited, deleted] = [tell(base).text("1ページ!K10"), tell(base).text("3ページ!K8")];
  const by = "ふるさと産業振興課";
  const files = [`${by}.xlsx`];
  return [
    {
      type: "foreign-block-added",
      at: "1ページ!K7",
      files,
      departments: ["地域福祉課"],
      base: "",
      standing: "",
      versions: [[by, "【地域福祉課】\n・企業への周知を行いました。"]],
    },
    {
      type: "foreign-block-edit",
      at: "1ページ!K10",
      files,
      departments: ["協働推進課"],
      base: edited,
      // What the owner makes of it.
      standing: reworded(edited, "情報提供を行いました。", "情報提供を12回行いました。"),
      versions: [[by, reworded(edited, "市民活動支援センターの広報紙", "支援センターの広報紙")]],
    },
    {
      type: "foreign-block-deleted",
      at: "3ページ!K8",
      files,
      departments: ["地域福祉課"],
      base: deleted,
      standing: deleted,
      versions: [[by, ""]],
    },
  ];
}

function sharedCells(base: WorkbookSnapshot): ConflictFact[] {
  const shared = (at: string, by: string, from: string, to: string): ConflictFact => {
    const text = tell(base).text(at);
    return {
      type: "shared-cell-edit",
      at,
      files: [`${by}.xlsx`],
      departments: [],
      base: text,
      standing: text,
      versions: [[by, reworded(text, from, to)]],
    };
  };
  return [
    shared("1ページ!A8", "協働推進課", "効果的な情報発信", "効果的な情報の発信"),
    shared("1ページ!J11", "ふるさと産業振興課", "ふるさと産業振興課", "産業振興課"),
    shared("9ページ!K9", "地域福祉課", "消費生活センターによる", "消費生活センターの"),
  ];
}

function rows(base: WorkbookSnapshot): RowFact[] {
  const columns = [..."ABCDEFGHIJKLMN"];
  const texts = columns.flatMap((column) => tell(base).text(`8ページ!${column}8`).split("\n"));
  const files = ["防災危機管理課.xlsx"];
  return [
    { type: "row-missing", at: "8ページ!row 8", files, texts: texts.sort() },
    {
      type: "row-inserted",
      at: "10ページ!row 10",
      files,
      texts: ["④ 避難所の運営の支援", "防災危機管理課", "・避難所の開設訓練を行いました。"].sort(),
    },
  ];
}
