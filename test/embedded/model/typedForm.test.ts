import { parseTypedInput } from "../../../src/embedded/model/parseTypedInput";
import { typedForm } from "../../../src/embedded/model/typedForm";
import { displayedText } from "../../../src/embedded/model/displayedText";
import type { CellContent } from "../../../src/domain/cells/CellContent";

describe("typedForm", () => {
  it.each<CellContent>([
    { kind: "empty" },
    { kind: "text", text: "福祉課" },
    { kind: "text", text: "=1+1" },
    { kind: "text", text: "(1)" },
    { kind: "text", text: "12/10" },
    { kind: "text", text: "100%" },
    { kind: "text", text: "'x" },
    { kind: "text", text: "-" },
    { kind: "text", text: "#N/A" },
    { kind: "value", value: 0.1, numberFormat: "0%" },
    { kind: "value", value: 45383, numberFormat: "yyyy/m/d" },
    { kind: "value", value: 1 / 3, numberFormat: "General" },
    { kind: "value", value: true, numberFormat: "General" },
    { kind: "formula", formula: "=A1*2", numberFormat: "General" },
    { kind: "formula", formula: "#N/A", numberFormat: "General" },
  ])("gives back %j when it is typed again", (content) => {
    const format = "numberFormat" in content ? content.numberFormat : "General";
    const typed = typedForm(content, format, displayedText(content, format));
    expect(parseTypedInput(typed, format)).toEqual(content);
  });
});
