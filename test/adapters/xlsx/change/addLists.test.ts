import { parseSpan } from "../../../../src/domain/cells/address";
import type { ListRule } from "../../../../src/domain/circulate/WorkbookChanges";
import { bookFile } from "../../../support/zipFile";
import { changed } from "./changed";
import { changedParts, partText } from "./zipParts";

const roles: ListRule = {
  areas: ["D2:D9", "D12"].flatMap((one) => parseSpan(one) ?? []),
  validation: {
    kind: "list",
    values: ["市民", '"行政"', "A&B"],
    alert: "stop",
    title: "区分",
    message: "一覧から\n選んでください。",
  },
};
const lists = (...rules: ListRule[]) => ({ sheets: [{ sheetName: "S1", lists: rules }] });
const sheetWith = (xml: string) => bookFile({ sheets: [xml] });
const sheet = (bytes: Uint8Array) => partText(bytes, "xl/worksheets/sheet1.xml");

it("puts a list between merges and links, in one rule for all its areas", async () => {
  const before = sheetWith(
    '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks/><pageMargins/>',
  );
  const after = await changed(before, lists(roles));
  expect(sheet(after)).toContain(
    '</mergeCells><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="区分" error="一覧から&#10;選んでください。" sqref="D2:D9 D12"><formula1>"市民,""行政"",A&#38;B"</formula1></dataValidation></dataValidations><hyperlinks/>',
  );
  expect(changedParts(before, after)).toEqual(["xl/worksheets/sheet1.xml"]);
});

it("asks instead of refusing where the list only asks", async () => {
  const asks: ListRule = {
    ...roles,
    validation: { ...roles.validation, alert: "warning", title: "" },
  };
  const after = await changed(sheetWith("<sheetData/>"), lists(asks));
  expect(sheet(after)).toContain('type="list" errorStyle="warning" allowBlank="1"');
  expect(sheet(after)).not.toContain("errorTitle");
});

it("leaves cells alone that have a rule, also one of the newer kind", async () => {
  const rule =
    '<dataValidation type="whole" sqref="D4 F1:F9"><formula1>1</formula1></dataValidation>';
  const newer =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="u"><x14:dataValidations xmlns:xm="v"><x14:dataValidation type="list"><xm:sqref>D12 D8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const before = sheetWith(
    `<sheetData/><dataValidations count="1">${rule}</dataValidations>${newer}`,
  );
  const after = await changed(before, lists(roles));
  expect(sheet(after)).toContain(`<dataValidations count="2">${rule}<dataValidation type="list"`);
  expect(sheet(after)).toContain('sqref="D2:D3 D5:D7 D9"');
  expect(sheet(after)).toContain(newer);
});

it("changes nothing where every cell has its rule, or the list cannot stand in one", async () => {
  const before = sheetWith(
    '<sheetData/><dataValidations><dataValidation sqref="D1:D99"/></dataValidations>',
  );
  expect(changedParts(before, await changed(before, lists(roles)))).toEqual([]);
  const long: ListRule = {
    ...roles,
    validation: { ...roles.validation, values: ["あ".repeat(256)] },
  };
  const empty = sheetWith("<sheetData/>");
  expect(changedParts(empty, await changed(empty, lists(long)))).toEqual([]);
});
