import {
  article,
  fileFormat,
  issue,
  practice,
  reference,
  support,
  type HostBehaviour,
} from "./HostBehaviour";

const worksheet = reference("excel.worksheet");
const protection = "wire/protection.test.ts";
const validation = "wire/validation.test.ts";
const book = "wire/workbook.test.ts";
const events = "wire/events.test.ts";
const names = "model/changeSheets.test.ts";
const excelEvents = article("excel/excel-add-ins-events");

/** Sheets, protection, validation, what is kept in the workbook, and events. */
export const bookBehaviours: readonly HostBehaviour[] = [
  {
    behaviour: "Sheets are found by id and by name; a missing one is ItemNotFound or a null object",
    sources: [reference("excel.worksheetcollection")],
    test: [book, "are found by id and by name; an unknown one is ItemNotFound or a null object"],
  },
  {
    behaviour:
      "A sheet's name has at most 31 characters, none of \\ / ? * [ ] :, and is not History",
    sources: [support("Rename a worksheet")],
    test: [names, "cannot be called %j"],
  },
  {
    behaviour: "Two sheets have not one name, whatever the case",
    sources: [worksheet],
    test: [names, "have names of their own, whatever the case"],
  },
  {
    behaviour: "One sheet always stays to be seen",
    sources: [worksheet],
    test: [names, "never vanish altogether"],
  },
  {
    behaviour: "Objects outlive a batch only while they are tracked",
    sources: [article("develop/application-specific-api-model")],
    test: [book, "keep ranges alive across batches only while they are tracked"],
  },
  {
    behaviour: "One locked cell fails the whole range of a protected sheet",
    sources: [reference("excel.worksheetprotection"), practice],
    test: ["wire/formats.test.ts", "fails a whole range for one locked cell"],
  },
  {
    behaviour: "Rows of a protected sheet are hidden only where it allows to format rows",
    sources: [reference("excel.worksheetprotectionoptions")],
    test: ["wire/formats.test.ts", "hides rows only where it allows to format rows"],
  },
  {
    behaviour: "Protection tells every documented flag",
    sources: [reference("excel.worksheetprotectionoptions")],
    test: [protection, "reads every documented flag, and those that were given"],
  },
  {
    behaviour: "A password opens its sheet only",
    sources: [reference("excel.worksheetprotection")],
    test: [protection, "opens with its password only"],
  },
  {
    behaviour: "The password is kept as SHA-512 with salt and rounds",
    sources: [fileFormat],
    test: [
      protection,
      "is saved with what it allows and the password's SHA-512 (ECMA-376 Part 1, 18.3.1.85)",
    ],
  },
  {
    behaviour: "In a workbook of protected structure no sheet comes, goes or changes its name",
    sources: [reference("excel.workbookprotection")],
    test: [
      "wire/charts.test.ts",
      "tells so, and lets no sheet come, go, or change its name or place",
    ],
  },
  {
    behaviour: "A written list of a validation has at most 255 characters",
    sources: [practice],
    test: [
      validation,
      "takes one criterion, complete, and a written list of at most 255 characters",
    ],
  },
  {
    behaviour: "A validation over differing ones is taken only after they were cleared",
    sources: [issue(2594)],
    test: [
      validation,
      "takes a rule over differing ones only after they were cleared (office-js#2594)",
    ],
  },
  {
    behaviour: "Differing validations read MixedCriteria and Inconsistent",
    sources: [reference("excel.datavalidationtype")],
    test: [validation, "reads None, MixedCriteria and Inconsistent (Excel.DataValidationType)"],
  },
  {
    behaviour: "Custom XML parts are kept in the workbook and found by their namespace",
    sources: [reference("excel.customxmlpartcollection")],
    test: [book, "are added, found by namespace, changed and deleted"],
  },
  {
    behaviour: "The document is handed out in slices, of at most two copies at once",
    sources: ["https://learn.microsoft.com/javascript/api/office/office.document"],
    test: ["wire/createWorkbook.test.ts", "getFileAsync makes no third copy before one is closed"],
  },
  {
    behaviour: "onChanged says whose change it was: source (1.7) and triggerSource (1.14)",
    sources: [excelEvents, reference("excel.worksheetchangedeventargs")],
    test: [events, "tells whose change it was"],
  },
  {
    behaviour: "Sheets that come, go and come to the front are told",
    sources: [excelEvents],
    test: [events, "tell sheets that come, go and come to the front"],
  },
];
