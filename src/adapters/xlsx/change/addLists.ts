import { formatSpan, parseSpan } from "../../../domain/cells/address";
import type { Span } from "../../../domain/cells/Span";
import type { ListRule } from "../../../domain/circulate/WorkbookChanges";
import { inlineList } from "../../../domain/edit/Validation";
import { subtractSpans } from "../../../domain/form/subtractSpans";
import { appendChild } from "./markup/appendChild";
import { attribute, attributesText, setAttribute } from "./markup/attributes";
import { putChild } from "./markup/childOrder";
import { decodeText, encodeText } from "./markup/entities";
import { splice } from "./markup/splice";
import { childNamed, childrenNamed, descendants } from "./markup/XmlNode";
import type { Part } from "./package/ChangedPackage";

/**
 * A worksheet's part with lists of values put on. Cells under a rule of their own, also of the newer kind that stands among
 * the extensions, keep that one.
 */
export function addLists(part: Part, lists: readonly ListRule[]): string {
  const { text, root } = part;
  const taken = ruledAreas(part);
  const added = lists.map((list) => {
    const own = listText(list, subtractSpans(list.areas, taken));
    taken.push(...list.areas);
    return own;
  });
  const xml = added.filter((one) => one !== "");
  if (xml.length === 0) return text;
  const present = childNamed(root, "dataValidations");
  const count = `${childrenNamed(present, "dataValidation").length + xml.length}`;
  if (!present) {
    const whole = `<dataValidations count="${count}">${xml.join("")}</dataValidations>`;
    return splice(text, [putChild(root, "worksheet", "dataValidations", whole)]);
  }
  return splice(text, [
    setAttribute(text, present, "count", count),
    appendChild(text, present, xml.join("")),
  ]);
}

function ruledAreas({ text, root }: Part): Span[] {
  const own = childrenNamed(childNamed(root, "dataValidations"), "dataValidation");
  const lists = own.map((rule) => attribute(text, rule, "sqref") ?? "");
  const extensions = childNamed(root, "extLst");
  for (const node of extensions ? descendants(extensions) : []) {
    if (!/(^|:)dataValidation$/.test(node.name)) continue;
    const areas = node.children.find(({ name }) => /(^|:)sqref$/.test(name));
    if (areas) lists.push(decodeText(text.slice(areas.openEnd, areas.closeStart)));
  }
  return lists.flatMap((list) => list.split(/\s+/).flatMap((one) => parseSpan(one) ?? []));
}

/** `""` where no cell is left, or where Excel could not keep the list in a rule. */
function listText({ validation }: ListRule, areas: readonly Span[]): string {
  const source = inlineList(validation.values);
  if (areas.length === 0 || source === null) return "";
  const { alert, title, message } = validation;
  const about = attributesText({
    type: "list",
    errorStyle: alert === "stop" ? undefined : alert,
    allowBlank: "1",
    showErrorMessage: "1",
    errorTitle: title === "" ? undefined : title,
    error: message === "" ? undefined : message,
    sqref: areas.map(formatSpan).join(" "),
  });
  const values = encodeText(`"${source.replaceAll('"', '""')}"`);
  return `<dataValidation${about}><formula1>${values}</formula1></dataValidation>`;
}
