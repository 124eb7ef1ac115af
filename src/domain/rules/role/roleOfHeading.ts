import { resolveRole } from "../../role/resolveRole";
import { fold } from "../../text/fold";
import { roleByAlias } from "./roleAliases";

const border = /^[【［[(<〈《「■◆●○◇□・]+|(?<![】］\])>〉》」:])[】］\])>〉》」:]+$/gu;
/** What may follow the role's name: 行政の役割, 市民が行うこと, 社協の取組み. */
const undertaking =
  /(?:の(?:役割|取り?組み?|責務|務め)|(?:が|の|で)(?:行う|取り組む|担う|果たす|する|できる)(?:こと|役割|取り?組み?)?)$/u;

/** The role that a line without number, over duties, names: `【市民】`, `社協：`, `（行政の役割）`, `○行政が行うこと`. Null where it names none. */
export function roleOfHeading(text: string, roles: readonly string[]): string | null {
  const words = fold(text).replace(border, "");
  const name = words.replace(undertaking, "");
  return resolveRole(name, roles) ?? roleByAlias(name, roles);
}
