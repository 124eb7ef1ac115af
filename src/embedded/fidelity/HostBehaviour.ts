/** One behaviour of Excel that this host reproduces: where it is known from, and the test that holds it. */
export type HostBehaviour = {
  readonly behaviour: string;
  /** Addresses of documentation and of issues, titles of pages, `experiment` or `practice`. */
  readonly sources: readonly string[];
  /** The file under `test/embedded` and the test's own name in it. */
  readonly test: readonly [file: string, name: string];
};

/** The reference of an Office.js class: `reference("excel.range")`. */
export function reference(page: string): string {
  return `https://learn.microsoft.com/javascript/api/excel/${page}`;
}

/** An article of the Office Add-ins documentation: `article("excel/excel-add-ins-blank-null-values")`. */
export function article(page: string): string {
  return `https://learn.microsoft.com/office/dev/add-ins/${page}`;
}

export function issue(number: number): string {
  return `https://github.com/OfficeDev/office-js/issues/${number}`;
}

/** A page of support.microsoft.com, by its title. */
export function support(title: string): string {
  return `support.microsoft.com "${title}"`;
}

/** Seen with the real client in an experiment, without Excel. */
export const experiment = "experiment";

/** Known to those who work with Excel; no page was found that says it. A recording has to show it. */
export const practice = "practice";

/** The file format. */
export const fileFormat = "ECMA-376, Part 1";
