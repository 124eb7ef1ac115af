import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { registerOf } from "./DepartmentRegister";
import { looksLikeDepartment } from "./looksLikeDepartment";
import { registeredName } from "./registeredName";

/** Who an owner cell (担当課) names. */
export type Owners = {
  /** In the order of the cell, each once; by their name in the register where it knows them. */
  readonly departments: string[];
  /** Parts that may name somebody, but nobody can be sure whom: to be asked about. As written. */
  readonly unknown: string[];
};

/** The names in a part of a cell, and what is left of it. */
type Found = { readonly names: readonly string[]; readonly rest: string | null };

/** The department that a text names, null where it names none for certain. */
type Recognise = (text: string) => string | null;

const marker = /^[\s■□◆◇○●◎▲△・･※【]+|[\s】]+$/gu;
const nobody = /^(?:[-‐-―−─ーｰ]+|なし|該当なし)$/u;
/** Behind a name: and some others, whom nobody names. */
export const andOthers =
  /(?<!\s)\s*(?:ほか|他|など|等)(?:[0-9０-９一二三四五六七八九十]+(?:課|室|部署|か所)|の?関係(?:各|する)?(?:課|部署))?$/u;
const prose = /[。「」]/u;
/** In no department's name; a register may say otherwise. */
const foreign = /[・/()[\]【】〔〕:。「」]/u;
/** 課 inside a name is the end of a first one (地域福祉課学校教育課), but in 課税 and the like. */
const severalInOne = /課(?!$|[税題長外])/u;
/** All of them, so none by name: 関係各課. */
export const everybody =
  /^(?:全|各|全各|関係|関係各|庁内|庁内各|担当|所管|主管|関連)(?:課|部署|課室|部局|局|室|支所|センター)$/u;

/**
 * The departments of an owner cell, where several stand below each other, with spaces or with ・ 、 , between them.
 * `-` is nobody. `総務・地域` is unknown: its parts have no form of a department and the register does not know them.
 */
export function splitOwners(text: string, profile: Profile): Owners {
  const register = registerOf(profile);
  const registered: Recognise = (part) =>
    registeredName(fold(part), register) ?? register.former.get(fold(part))?.name ?? null;
  const recognise: Recognise = (part) => registered(part) ?? byForm(fold(part));
  const found = partsOf(text).map((part) => namesAndOthers(part, registered, recognise));
  return {
    departments: [...new Set(found.flatMap(({ names: some }) => some))],
    unknown: [...new Set(found.flatMap(({ rest }) => rest ?? []))],
  };
}

/** A line that is a sentence stays whole: it is no list. */
function partsOf(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .flatMap((line) => (prose.test(line) ? [line] : line.split(/[、，,;；]/u)))
    .map((part) => part.replace(marker, ""))
    .filter((part) => part !== "" && !nobody.test(fold(part)));
}

/** What is not understood is told as it is written. */
function namesAndOthers(part: string, registered: Recognise, recognise: Recognise): Found {
  const bare = part.replace(andOthers, "");
  if (bare === "") return { names: [], rest: null };
  const found = namesIn(bare, registered, recognise);
  return found.rest === bare ? { ...found, rest: part } : found;
}

function namesIn(part: string, registered: Recognise, recognise: Recognise): Found {
  const whole = registered(part);
  if (whole !== null) return { names: [whole], rest: null };
  const words = part.split(/\s+/u);
  const lists = words.map((word) => joined(word, recognise));
  if (lists.every((list) => list !== null)) return { names: lists.flat(), rest: null };
  if (words.every((word) => word.length === 1)) return oneOf(part, recognise);
  // A word beside one that is not understood may be half a name: only the register is trusted there.
  const sure = words.flatMap((word) => registered(word) ?? []);
  const rest = words.filter((word) => registered(word) === null).join(" ");
  return { names: sure, rest };
}

/** `福　祉　課`: one name, stretched. */
function oneOf(part: string, recognise: Recognise): Found {
  const name = recognise(part);
  return name === null ? { names: [], rest: part } : { names: [name], rest: null };
}

/** All or nothing: in 福祉・介護課 the second part is no department of its own. */
function joined(word: string, recognise: Recognise): string[] | null {
  const one = recognise(word);
  if (one !== null) return [one];
  const names = word.split(/[・･／/]/u).map(recognise);
  return names.every((name) => name !== null) ? names : null;
}

function byForm(name: string): string | null {
  const certain = looksLikeDepartment(name) && !foreign.test(name);
  return certain && !severalInOne.test(name) && !everybody.test(name) ? name : null;
}
