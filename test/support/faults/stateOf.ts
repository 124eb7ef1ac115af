import { formatAddress, formatSpan } from "../../../src/domain/cells/address";
import { maxColumns } from "../../../src/domain/cells/Position";
import { plainAlert } from "../../../src/embedded/model/HostValidation";
import type { HostCell, HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { openNotebook, notebookNamespace } from "../../../src/adapters/office/notebookContent";
import { journalNamespace } from "../../../src/adapters/office/journalRecord";

/**
 * All that a person or the next pane can see of a workbook but the journal, fact by fact: `R5 E3`, `R5 E3 look`,
 * `R5 merges`, `notebook drafts` … Sheets go by their names: a file that is opened again gives them other ids.
 */
export type State = Readonly<Record<string, string>>;

export function stateOf(workbook: HostWorkbook): State {
  const names = workbook.sheets.map(({ name }) => name);
  const facts: Fact[] = [
    ["sheets", names.join()],
    ...workbook.sheets.flatMap(sheetFacts),
    ...partFacts(workbook),
  ];
  const told = facts.filter(([, value]) => value !== "");
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function sameState(a: State, b: State): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The facts in which a state differs from another one, for whoever reads a failed trial. */
export function differences(now: State, wanted: State): string[] {
  const facts = new Set([...Object.keys(now), ...Object.keys(wanted)]);
  return [...facts]
    .filter((fact) => now[fact] !== wanted[fact])
    .map((fact) => `${fact}: ${now[fact] ?? ""} instead of ${wanted[fact] ?? ""}`);
}

type Fact = readonly [string, string];

function sheetFacts(sheet: HostSheet): Fact[] {
  const { name, merges, validations, charts, defaultRowHeight } = sheet;
  const rules = validations.map(({ span, rule, ignoreBlanks = true, errorAlert = plainAlert }) => {
    const { title, message, style, showAlert } = errorAlert;
    return JSON.stringify([formatSpan(span), rule, ignoreBlanks, title, message, style, showAlert]);
  });
  const plots = charts.map(({ type, title, place }) => [type, title, formatSpan(place)].join());
  return [
    ...[...sheet.cells].flatMap(([key, cell]) => cellFacts(name, key, cell)),
    ...[...sheet.rows].map(([row, { height = defaultRowHeight, hidden = false }]): Fact => [
      `${name} row ${row + 1}`,
      (height === defaultRowHeight ? "" : `${height} `) + (hidden ? "hidden" : ""),
    ]),
    [`${name} merges`, merges.map(formatSpan).sort().join()],
    [`${name} rules`, rules.sort().join()],
    [`${name} charts`, plots.join()],
    [`${name} protection`, sheet.protected ? `on ${allowed(sheet).join()}` : ""],
  ];
}

/** What a protected sheet still allows; what is not said is not allowed. */
function allowed({ protectionOptions = {} }: HostSheet): string[] {
  const said = Object.entries(protectionOptions).filter(([, value]) => value !== false);
  return said.map(([name, value]) => `${name} ${String(value)}`).sort();
}

function cellFacts(sheet: string, key: number, { content, style }: HostCell): Fact[] {
  const at = formatAddress({ row: Math.floor(key / maxColumns), column: key % maxColumns });
  const { fill, locked } = style;
  const filled = fill && fill.pattern !== "none" ? `${fill.pattern} ${fill.color}` : "";
  return [
    [`${sheet} ${at}`, content.kind === "empty" ? "" : JSON.stringify(content)],
    [`${sheet} ${at} look`, filled + (locked === false ? " open" : "")],
  ];
}

/**
 * The notebook, and every other part but the journal. A remembered pair of columns, answers about columns and the list of
 * what was merged are kept after a command, as a convenience; they are no part of it.
 */
function partFacts({ customXmlParts, sheets }: HostWorkbook): Fact[] {
  const parts = [...customXmlParts.values()];
  const notes = parts.filter((xml) => xml.includes(notebookNamespace));
  const others = parts.filter((xml) => !notes.includes(xml) && !xml.includes(journalNamespace));
  const opened = openNotebook(notes);
  if (!opened.ok)
    return [
      ["notebook", opened.failure.code],
      ["parts", others.sort().join()],
    ];
  const { drafts, hidden, ignored, profile, outline } = opened.value;
  const byId = [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = hidden?.map(({ commandId: _, ...record }) => record);
  const kept = { drafts: byId, hidden: rows, ignored, profile, outline };
  const named = (json: string) =>
    sheets.reduce((text, { id, name }) => text.replaceAll(id, name), json);
  return [
    ["parts", others.sort().join()],
    ...Object.entries(kept).map(([key, value]): Fact => [
      `notebook ${key}`,
      value && !(Array.isArray(value) && value.length === 0) ? named(JSON.stringify(value)) : "",
    ]),
  ];
}
