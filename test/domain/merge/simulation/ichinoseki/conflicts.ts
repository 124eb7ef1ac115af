import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { blockIn, reworded } from "../../../../support/clerks/blockText";
import type { ConflictFact } from "../../../../support/clerks/facts";
import { tell } from "./cityBook";

/** What the eight copies bring that is not simply taken, or taken and told of. */
export function conflictsInTime(
  base: WorkbookSnapshot,
  master: WorkbookSnapshot,
): readonly ConflictFact[] {
  return [...ownOnes(base, master), ...othersBlocks(base), ...sharedCells(base)];
}

function ownOnes(base: WorkbookSnapshot, master: WorkbookSnapshot): ConflictFact[] {
  const joint = blockIn(tell(base).text("F40"), "【長寿社会課・福祉課】");
  const [sole, ours] = [base, master].map((book) => tell(book).text("F48"));
  const unlisted = "【いきがいずくり課】\n■ 出前講座を行った。";
  return [
    {
      type: "joint-block-divergent",
      at: "F40",
      files: ["進捗管理表_福祉課.xlsx", "長寿社会課.xlsx"],
      departments: ["長寿社会課", "福祉課"],
      base: joint,
      standing: joint,
      versions: [
        ["福祉課", reworded(joint, "検討会を開催した。", "検討会を3回開催した。")],
        ["長寿社会課", reworded(joint, "検討会を開催した。", "検討会を2回開催した。")],
      ],
    },
    {
      type: "same-block-divergent",
      at: "F48",
      files: ["進捗管理表_福祉課.xlsx"],
      departments: ["福祉課"],
      base: sole ?? "",
      standing: ours ?? "",
      versions: [
        ["事務局", ours ?? ""],
        ["福祉課", reworded(sole ?? "", "(就労支援者数 27人)", "(就労支援者数 31人)")],
      ],
    },
    {
      type: "unlisted-department",
      at: "F12",
      files: ["いきがいづくり課.xlsx"],
      departments: ["いきがいずくり課"],
      base: "",
      standing: unlisted,
      versions: [["いきがいづくり課", unlisted]],
    },
  ];
}

const byTownPlanning = { files: ["まちづくり推進課.xlsx"] };

function othersBlocks(base: WorkbookSnapshot): ConflictFact[] {
  const edited = blockIn(tell(base).text("F20"), "【福祉課】");
  const deleted = blockIn(tell(base).text("H24"), "【学校教育課】");
  return [
    {
      ...byTownPlanning,
      type: "foreign-block-added",
      at: "F16",
      departments: ["福祉課"],
      base: "",
      standing: "",
      versions: [["まちづくり推進課", "【福祉課】\n■ 民生委員の活動を支援した。"]],
    },
    {
      ...byTownPlanning,
      type: "foreign-block-edit",
      at: "F20",
      departments: ["福祉課"],
      base: edited,
      standing: edited,
      versions: [
        ["まちづくり推進課", reworded(edited, "早期発見に努めた。", "早期発見につなげた。")],
      ],
    },
    {
      ...byTownPlanning,
      type: "foreign-block-deleted",
      at: "H24",
      departments: ["学校教育課"],
      base: deleted,
      standing: deleted,
      versions: [["まちづくり推進課", ""]],
    },
  ];
}

function sharedCells(base: WorkbookSnapshot): ConflictFact[] {
  const shared = (at: string, from: string, to: string): ConflictFact => {
    const text = tell(base).text(at);
    return {
      ...byTownPlanning,
      type: "shared-cell-edit",
      at,
      departments: [],
      base: text,
      standing: text,
      versions: [["まちづくり推進課", reworded(text, from, to)]],
    };
  };
  return [
    shared("C16", "社会資源の共有などを促進します。", "社会資源の共有を促進します。"),
    shared("E19", "ネットワークづくりを支援します。", "ネットワークをつくります。"),
  ];
}
