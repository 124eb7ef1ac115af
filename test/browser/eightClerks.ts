import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { blockIn, reworded, withBlock, withoutBlock } from "../support/clerks/blockText";
import { typeInto } from "../support/circulated";
import { contentAt, openBook, sheetNamed } from "../support/desk";

/** The sample's eight departments, what their clerks do to their copies, and what the master has to hold afterwards. */
export const book = "みなも市_地域福祉計画_令和5年度";
export const sheetName = "R5進捗表";
export const copyFile = (department: string) => `${book}_${department}.xlsx`;

/** How a clerk changes the text of a cell. */
type Typing = (text: string) => string;
type Typings = Readonly<Record<string, Typing>>;

const words =
  (from: string, to: string): Typing =>
  (text) =>
    reworded(text, from, to);
const spaces: Typing = (text) => `${text.replace(/$/gmu, "　 ")}\n`;

/** In a cell that was empty, and below two others' texts. */
const asked = "【福祉課】\n■ 商店30店に呼びかけ、12店が登録した。";
const walked = "【長寿社会課】\n■ 「散歩の日」を9回設けた。";

const fukushi: Typings = {
  F6: () => asked,
  // Another number in the text that it shares with 長寿社会課.
  H6: words("年1回", "年3回"),
  // 都市住宅課's own.
  H10: words("明るいもの", "LEDのもの"),
  H42: words("40人分", "45人分"),
};

/** What each clerk types; what is locked would be a mistake of the test. */
export const clerks: Readonly<Record<string, Typings>> = {
  長寿社会課: {
    H6: words("年1回", "年2回"),
    // Some words of this cell are red.
    F18: words("3回開いた", "4回開いた"),
    F30: (text) => withBlock(text, walked),
    H30: (text) => withoutBlock(text, "【長寿社会課】"),
  },
  福祉課: fukushi,
  地域づくり課: {
    H22: words("3軒に増やし", "4軒に増やし"),
    I22: (text) => `${text}\n■ 縁側見学会`,
  },
  // Nothing filled in.
  防災危機管理課: {},
  // Not the figure that the secretariat put there meanwhile.
  都市住宅課: { F54: words("27件", "31件"), H54: words("500m", "450m") },
  健康づくり課: {
    H14: words("秋に1回行う", "春と秋に1回ずつ行う"),
    H30: words("14か所", "16か所"),
  },
  // Pasted: spaces and line breaks everywhere, also behind other departments' lines.
  こども家庭課: {
    F18: spaces,
    F30: spaces,
    H26: (text) => {
      const [own, other] = ["【こども家庭課】", "【生涯学習課】"].map((tag) => blockIn(text, tag));
      return `${reworded(own ?? "", "6か所", "7か所")}\n${spaces(other ?? "")}`;
    },
  },
  生涯学習課: {
    H26: words("貸し出しを続ける", "貸し出しを土曜にも広げる"),
    // Shared with 福祉課, which left it alone.
    H38: words("中学校5校", "中学校6校"),
  },
};

/** Comes after all others, once more: the same, and one thing more. */
export const lateClerk: Typings = {
  ...fukushi,
  H10: (text) => reworded(reworded(text, "明るいもの", "LEDのもの"), "季節ごとに開く", "毎月開く"),
};

/** What the secretariat writes itself after circulating, in H54. */
export const secretariat: Typing = words("500m", "600m");
export const settledByHand =
  "【都市住宅課】\n■ 駅と市役所の間の歩道を、2か年で直す。\n※今年度は北側の550m";

/**
 * The cells of the master that are to hold another text once all is applied, and that text: by hand. 長寿社会課 and 福祉課
 * clash in H6, and 福祉課 is chosen; 都市住宅課 and the secretariat in H54, and a third text is written.
 */
export const expected: Typings = {
  F6: () => asked,
  H6: words("年1回", "年3回"),
  // The foreign change stays out; the department's own, from the late copy, goes in.
  H10: words("季節ごとに開く", "毎月開く"),
  H14: words("秋に1回行う", "春と秋に1回ずつ行う"),
  F18: words("3回開いた", "4回開いた"),
  H22: words("3軒に増やし", "4軒に増やし"),
  I22: (text) => `${text}\n■ 縁側見学会`,
  H26: (text) =>
    reworded(reworded(text, "6か所", "7か所"), "貸し出しを続ける", "貸し出しを土曜にも広げる"),
  F30: (text) => withBlock(text, walked),
  H30: () => "【健康づくり課】\n■ 会場を16か所に増やし、冬の土曜にも試みる。",
  H38: words("中学校5校", "中学校6校"),
  H42: words("40人分", "45人分"),
  F54: words("27件", "31件"),
  H54: () => settledByHand,
};

/** The file as a clerk sends it back. `renamedTo`: another name for the sheet, as other programs allow in a locked book. */
export async function sentBack(
  bytes: Uint8Array,
  typings: Typings,
  renamedTo: string = sheetName,
): Promise<Uint8Array> {
  const workbook = await openBook(bytes, "copy.xlsx");
  const sheet = sheetNamed(workbook, sheetName);
  for (const [address, change] of Object.entries(typings)) {
    const content = contentAt(sheet, address);
    const text = change(content.kind === "text" ? content.text : "");
    const typed = typeInto(workbook, sheetName, address, text);
    if (!typed.ok) throw new Error(`${address}: ${typed.failure}`);
  }
  sheet.name = renamedTo;
  return saveXlsx(workbook);
}
