/* global Excel, Office, document, navigator */
// Records what a real Excel answers to a fixed list of small operations: see docs/recording-real-excel.md.
// To be run in a new, empty workbook: every operation works on a sheet of its own, which stays. Nothing is sent anywhere.

const values = (range) => range.load("values,formulas,text,numberFormat,valueTypes");

/** Each on a blank sheet of its own. What throws is an answer too. */
const operations = {
  "null leaves a cell, an empty string clears it": async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["あ", "い"]];
    sheet.getRange("A1:B1").values = [[null, ""]];
    values(sheet.getRange("A1:B1"));
    await context.sync();
  },
  "null for a whole property": async (context, sheet) => {
    sheet.getRange("A1").values = null;
    await context.sync();
  },
  "strings as if typed": async (context, sheet) => {
    const typed = ["(1)", "100%", "１２", "1,234", "true", "令和5年4月1日", "1e3", "¥5"];
    const range = sheet.getRange("A1:A8");
    range.values = typed.map((text) => [text]);
    values(range);
    await context.sync();
  },
  // Of the year in which the recording is made: its figures are not looked at.
  "days without a year": async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.values = [["1-2"], ["12/10"], ["4月1日"]];
    range.load("text,numberFormat,valueTypes");
    await context.sync();
  },
  "signs that begin a formula": async (context, sheet) => {
    const range = sheet.getRange("B1:B4");
    range.values = [["=1+1"], ["+1+1"], ["-A1"], ["@SUM(A1)"]];
    values(range);
    await context.sync();
  },
  "a sentence behind a minus": async (context, sheet) => {
    sheet.getRange("A1").values = [["-研修を行う。"]];
    await context.sync();
  },
  "full-width signs": async (context, sheet) => {
    const range = sheet.getRange("A1:A4");
    range.values = [["＝1+1"], ["＋1"], ["－1"], ["＠A1"]];
    values(range);
    await context.sync();
  },
  "text behind an apostrophe": async (context, sheet) => {
    const range = sheet.getRange("A1:F1");
    range.values = [["'=1+1", "'(1)", "'12/10", "'100%", "'-", "''x"]];
    values(range);
    await context.sync();
  },
  "formulas there and back": async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [["'(1)"]];
    range.load("formulas");
    await context.sync();
    const { formulas } = range;
    range.formulas = formulas;
    values(range);
    await context.sync();
  },
  "the text format": async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=1+1", "'x", 12]];
    values(range);
    await context.sync();
  },
  "an empty number format": async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["0.0"]];
    range.numberFormat = [[""]];
    range.load("numberFormat");
    await context.sync();
  },
  "32,767 characters": async (context, sheet) => {
    sheet.getRange("A1").values = [["あ".repeat(32767)]];
    await context.sync();
  },
  "32,768 characters": async (context, sheet) => {
    sheet.getRange("A1").values = [["あ".repeat(32768)]];
    await context.sync();
  },
  "an array of another size": async (context, sheet) => {
    sheet.getRange("A1:B2").values = [["あ"]];
    await context.sync();
  },
  "what stands before a failure": async (context, sheet) => {
    sheet.getRange("A1").values = [["先"]];
    context.workbook.worksheets.getItem("無い").getRange("A1").values = [["後"]];
    await context.sync();
  },
  "the used range of a blank sheet": async (context, sheet) => {
    sheet.getUsedRange(true).load("address");
    sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
  },
  "a used range with formats in it": async (context, sheet) => {
    sheet.getRange("B2").values = [["あ"]];
    sheet.getRange("D9").format.fill.color = "#FFF8DC";
    sheet.getUsedRange(true).load("address");
    sheet.getUsedRange(false).load("address");
    await context.sync();
  },
  "merged areas of a part": async (context, sheet) => {
    sheet.getRange("A1:A4").merge();
    sheet.getRange("B2:C3").merge();
    for (const address of ["A1:C5", "A2:C5", "A3:C5"]) {
      const areas = sheet.getRange(address).getMergedAreasOrNullObject();
      areas.load("areaCount");
      areas.areas.load("items/address");
    }
    await context.sync();
  },
  "512 merged areas": async (context, sheet) => {
    sheet.getRange("A1:B512").merge(true);
    sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
  },
  "513 merged areas": async (context, sheet) => {
    sheet.getRange("A1:B513").merge(true);
    sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
  },
  "writing beside the anchor of a merge": async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.merge();
    range.values = [
      ["計", "落"],
      ["ち", "る"],
    ];
    sheet.getRange("B2").values = [["消える"]];
    values(range);
    await context.sync();
  },
  "merging what is filled": async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["", "い"],
      ["う", ""],
    ];
    range.merge();
    values(range);
    await context.sync();
  },
  "fills: white and none": async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "#FFFFFF";
    sheet.getRange("A2").format.fill.color = "#FFF8DC";
    for (const address of ["A1", "A2", "A3", "A1:A2"]) {
      sheet.getRange(address).format.fill.load("color,pattern");
    }
    await context.sync();
  },
  "hidden rows": async (context, sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    for (const rows of ["1:1", "2:3", "1:3"]) sheet.getRange(rows).load("rowHidden");
    sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
    await context.sync();
  },
  "rows that come in": async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["一"], ["二"], ["三"], ["四"]];
    sheet.getRange("B1:B3").merge();
    sheet.getRange("C1").formulas = [["=A3"]];
    sheet.getRange("2:3").insert("Down").load("address");
    values(sheet.getRange("A1:C6"));
    sheet.getRange("A1:C6").getMergedAreasOrNullObject().areas.load("items/address");
    await context.sync();
  },
  "rows that go": async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["一"], ["二"], ["三"], ["四"]];
    sheet.getRange("B2:B4").merge();
    sheet.getRange("C4").formulas = [["=A2"]];
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("C3").load("formulas");
    sheet.getRange("A1:C4").getMergedAreasOrNullObject().areas.load("items/address");
    await context.sync();
  },
  "a locked cell": async (context, sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: false });
    sheet.protection.load("protected,options");
    await context.sync();
    sheet.getRange("A1").values = [["あ"]];
    sheet.getRange("A1:B1").values = [["あ", "い"]];
    await context.sync();
  },
  "hiding rows of a protected sheet": async (context, sheet) => {
    sheet.protection.protect();
    sheet.getRange("2:2").rowHidden = true;
    await context.sync();
  },
  "a validation list": async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "市民,行政" } };
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    sheet.getRange("A1:A4").dataValidation.load("type");
    await context.sync();
  },
  "a validation list of 256 characters": async (context, sheet) => {
    const source = `${"あ".repeat(254)},い`;
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  },
  "names that a sheet cannot have": async (context, sheet) => {
    sheet.name = "a/b";
    await context.sync();
  },
  "a custom XML part": async (context) => {
    const part = context.workbook.customXmlParts.add('<a xmlns="urn:recording">あ</a>');
    part.load("namespaceUri");
    part.getXml();
    const found = context.workbook.customXmlParts.getByNamespace("urn:recording");
    found.getCount();
    part.delete();
    await context.sync();
  },
  "a custom XML part that is not well formed": async (context) => {
    context.workbook.customXmlParts.add("<a>");
    await context.sync();
  },
  "a copy of cells": async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["題", 1],
      ["", "=B1+$B$1"],
    ];
    sheet.getRange("A1:A2").merge();
    sheet.getRange("C4").copyFrom("A1:B2");
    values(sheet.getRange("C4:D5"));
    await context.sync();
  },
};

const plain = (value) => JSON.parse(JSON.stringify(value ?? null));

/** Looks over the client's shoulder: the requests of this batch from now on, and what came back. */
async function listen(context, exchanges) {
  context.workbook.load("name");
  await context.sync();
  const inner = context._requestExecutor;
  context._requestExecutor = {
    executeAsync(customData, flags, message) {
      const request = plain(message.Body);
      return inner.executeAsync(customData, flags, message).then((response) => {
        const { Body, ErrorCode } = response;
        exchanges.push({ request, response: plain(Body), errorCode: ErrorCode || null });
        return response;
      });
    },
  };
}

async function recordOperation(name, sheetName, work) {
  const exchanges = [];
  let outcome = "done";
  try {
    await Excel.run(async (context) => {
      await listen(context, exchanges);
      const sheet = context.workbook.worksheets.add(sheetName);
      await context.sync();
      await work(context, sheet);
      exchanges.over = exchanges.length;
    });
  } catch (error) {
    outcome = error.code ?? String(error);
  }
  // What the client tidies up afterwards is no answer to the operation.
  return { name, outcome, exchanges: exchanges.slice(0, exchanges.over ?? exchanges.length) };
}

/** The recording: which Excel it was, and every operation with its requests and answers. */
async function recordExcel() {
  await Office.onReady();
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const isThere = (version) => requirements.isSetSupported("ExcelApi", `1.${version}`);
  const api = Array.from({ length: 30 }, (_, version) => version)
    .filter(isThere)
    .pop();
  const recorded = [];
  for (const [index, [name, work]] of Object.entries(operations).entries()) {
    recorded.push(await recordOperation(name, `記録 ${index + 1}`, work));
  }
  const { platform, version } = diagnostics ?? {};
  const excel = { platform, version, displayLanguage, api: `1.${api}` };
  return { excel, operations: recorded };
}

/** Shows the recording in the page, to be saved from there; a pane may not be able to download. */
function showRecording(recording) {
  const text = JSON.stringify(recording, null, 1);
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;inset:0;width:100%;height:100%;z-index:9999";
  document.body.append(field);
  field.select();
  void navigator.clipboard?.writeText(text).catch(() => undefined);
}

void recordExcel().then(showRecording);
