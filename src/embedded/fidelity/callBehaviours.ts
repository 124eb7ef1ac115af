import { article, experiment, reference, type HostBehaviour } from "./HostBehaviour";

const faults = "wire/faults.test.ts";
const errors = article("testing/application-specific-api-error-handling");

/** How requests are answered, limited and refused. */
export const callBehaviours: readonly HostBehaviour[] = [
  {
    behaviour: "The client starts as in Excel LTSC 2021: ExcelApi 1.14, and asks nobody else",
    sources: [experiment],
    test: [
      "wire/workbook.test.ts",
      "starts as Excel LTSC 2021 in Japanese, and asks nobody else for anything",
    ],
  },
  {
    behaviour: "A batch stops at the first action that fails; what was done before stays done",
    sources: [errors],
    test: ["wire/rangeValues.test.ts", "keeps what was done before an action fails"],
  },
  {
    behaviour: "Calls fail while a person types into a cell",
    sources: [errors],
    test: [
      faults,
      "fails calls while a person types (Office.js reference, InvalidOperationInCellEditMode)",
    ],
  },
  {
    behaviour: "A call may ask to wait until the person has done typing",
    sources: [reference("excel.runoptions")],
    test: [faults, "is waited for where the call asks to (Excel.RunOptions.delayForCellEdit)"],
  },
  {
    behaviour:
      "On the web a request and a response may have 5 MB; on the desktop there is no limit",
    sources: [article("concepts/resource-limits-and-performance-optimization")],
    test: [
      faults,
      "are 5 MB on the web (Resource limits and performance), and none on the desktop",
    ],
  },
  {
    behaviour: "Requests that the client made in an experiment of its own are answered",
    sources: [experiment],
    test: ["fidelity/capturedRequests.test.ts", "%s: every action is answered"],
  },
  {
    behaviour: "A property, a method or a setting that is not known is ApiNotFound",
    sources: [errors],
    test: ["fidelity/unknownMembers.test.ts", "%s: every other member is refused by its name"],
  },
];
