import { fold } from "../../text/fold";
import { similarity } from "../../text/similarity";
import { roleByAlias } from "./roleAliases";

/** 福祉事業社 and 福祉事業者 are 0.75 alike, 福祉団体 and 福祉事業者 0.29. */
const alike = 0.6;
/** Shorter names say too little: 市民 and 住民 are two different words, 社協 and 社脇 the same one slipped. */
const shortest = 4;

/**
 * The role of the list that a text which is not in it means: by another name of the same actor, or by likeness. Null
 * where none is meant for certain. `missing`: the roles that the measure lacks; a short name is only taken for the one
 * that is wanting.
 */
export function nearRole(
  text: string,
  roles: readonly string[],
  missing: readonly string[],
): string | null {
  return roleByAlias(text, roles) ?? roleByLikeness(text, roles) ?? wantingRole(text, missing);
}

function roleByLikeness(text: string, roles: readonly string[]): string | null {
  const folded = fold(text);
  if (folded.length < shortest) return null;
  const scored = roles
    .map((role) => ({ role, score: similarity(folded, fold(role)) }))
    .filter(({ role, score }) => fold(role).length >= shortest && score >= alike)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && (!next || best.score > next.score) ? best.role : null;
}

/** One character of two or three is another one, and only this role is wanting. */
function wantingRole(text: string, missing: readonly string[]): string | null {
  const [role, ...more] = missing;
  if (role === undefined || more.length > 0) return null;
  const [written, meant] = [[...fold(text)], [...fold(role)]];
  if (written.length !== meant.length || meant.length < 2 || meant.length >= shortest) return null;
  const other = written.filter((character, i) => character !== meant[i]);
  return other.length === 1 ? role : null;
}
