import { departmentsNamed } from "../department/departmentsNamed";
import { looksLikeDepartment } from "../department/looksLikeDepartment";
import { fold } from "../text/fold";
import type { KnownDepartments } from "./knownDepartments";

const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
/** What may stand right before a name: its division or its city, or a word for the file itself (進捗管理表, 回答). */
const before = String.raw`(?<=^|(?!${letter}).|(?<!本)部|[市町村県局度表書票紙画答出済版分用案とのや])`;
/** Behind a name that ends as names do; in 課題 it is no end. */
const behindName = "(?!題)";
/** Behind a short form: a word for the file, as 社協提出用. 福祉 in 福祉計画 is none. */
const behindShortForm = String.raw`(?=$|(?!${letter}).|[回提記修確案版分用済とのや])`;

/**
 * The departments of today that a file's name names: the longest name where one holds another. A name inside a longer
 * word is none, for that may be another department's: 児童福祉課 does not name 福祉課.
 */
export function namesInFileName(file: string, { profile, inPlan }: KnownDepartments): string[] {
  const spellings = [
    ...inPlan.map((one) => [fold(one), [one]] as const),
    ...profile.departments.flatMap((one) =>
      [one.name, ...one.spellings, ...one.formerly].map(
        (written) => [fold(written), departmentsNamed(written, profile)] as const,
      ),
    ),
  ].sort(([a], [b]) => b.length - a.length);
  let rest = file.normalize("NFKC");
  const whole = fold(rest);
  const found: string[] = [];
  for (const [spelling, departments] of spellings) {
    if (!whole.includes(spelling)) continue;
    const taken = rest.replaceAll(patternOf(spelling), "\n");
    if (taken !== rest) found.push(...departments);
    rest = taken;
  }
  return [...new Set(found)];
}

/** A name, also stretched: 福　祉　課. */
function patternOf(spelling: string): RegExp {
  const letters = [...spelling].map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  const behind = looksLikeDepartment(spelling) ? behindName : behindShortForm;
  return new RegExp(before + letters.join(String.raw`\s*`) + behind, "gu");
}
