import { fold } from "../../text/fold";

/**
 * What city halls call one and the same actor, each pattern for a folded name. 社会福祉協議会 and 社協, also with the
 * city's name before it, are the same body (社会福祉法第109条); the others are the words of published plans.
 */
const actors: readonly RegExp[] = [
  /^(?:.{1,6}[市町村区]|[市町村区])?(?:社会福祉協議会|社福協|社協)$/u,
  /^(?:行政|[市町村](?:役所|役場)?|役所|役場|行政機関|行政\([市町村]\)|[市町村]\(行政\))$/u,
  /^(?:[市町村区]民|住民|地域住民)$/u,
  /^(?:(?:社会)?福祉(?:サービス)?)?事業[者所](?:等)?$/u,
];

/** The one role of the list that is known by this other name; null where none is, or several are. */
export function roleByAlias(text: string, roles: readonly string[]): string | null {
  const folded = fold(text);
  const known = actors.find((actor) => actor.test(folded));
  if (!known) return null;
  const [role, ...more] = roles.filter((each) => known.test(fold(each)));
  return role === undefined || more.length > 0 ? null : role;
}
