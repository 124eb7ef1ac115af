import { attribute } from "../markup/attributes";
import { childrenNamed, type XmlNode } from "../markup/XmlNode";
import { hindered, type Shifted } from "./Obstacle";
import { ruleFormula } from "./ruleFormula";
import { shiftList } from "./shiftAreas";
import type { RuleShift } from "./shiftRules";
import { namesAny } from "./sheetsIn";

/** The links of a sheet that loses rows: where they stand; those that lead into such a sheet stay only if they lead above. */
export function shiftHyperlinks({ text, shift, altered }: RuleShift, links: XmlNode): Shifted {
  for (const link of childrenNamed(links, "hyperlink")) {
    const location = attribute(text, link, "location");
    // A place in the sheet itself is written without its name; as a formula it would be an absolute address.
    const here = location?.includes("!") ? null : location;
    const inside = here?.replace(/(?<![A-Z])([A-Z]+)(\d+)/gi, "$$$1$$$2");
    const astray = inside && ruleFormula(inside, { from: -1, to: -1 }, shift, altered) === null;
    if (astray || leadsInto(location, altered)) return hindered("hyperlink", `to ${location}`);
  }
  return shiftList(text, links, "ref", shift);
}

/** Whether a link leads into one of these sheets by name. */
export function leadsInto(location: string | null, altered: ReadonlySet<string>): boolean {
  return location !== null && namesAny(location, altered);
}
