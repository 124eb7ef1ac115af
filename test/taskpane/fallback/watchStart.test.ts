/** @jest-environment <rootDir>/test/support/environments/page.mjs */
import { explanations } from "../../../src/taskpane/fallback/explanations";
import type { Obstacle } from "../../../src/taskpane/fallback/Obstacle";
import type { StartingWindow } from "../../../src/taskpane/fallback/StartingWindow";
import { watchStart } from "../../../src/taskpane/fallback/watchStart";

type OfficeInfo = { host: unknown };
const view = window as unknown as StartingWindow;

/** Office.js as far as the fallback asks it. */
function officeWith(
  host: string | null,
  supported: boolean,
): NonNullable<StartingWindow["Office"]> {
  return {
    onReady: (callback: (info: OfficeInfo) => void) => callback({ host }),
    context: { requirements: { isSetSupported: () => supported } },
  };
}
const shown = () => document.getElementById("explanation");
const obstacle = () => shown()?.getAttribute("data-obstacle");
const paneDraws = () => document.getElementById("root")?.append(document.createElement("main"));
const loaded = () => window.dispatchEvent(new Event("load"));

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
  Object.defineProperty(HTMLScriptElement.prototype, "noModule", {
    value: false,
    configurable: true,
  });
  view.Office = officeWith("Excel", true);
  jest.spyOn(window, "addEventListener");
});

afterEach(() => {
  for (const [type, listener, options] of jest.mocked(window.addEventListener).mock.calls)
    window.removeEventListener(type, listener, options);
  jest.restoreAllMocks();
  jest.useRealTimers();
  document.body.innerHTML = "";
});

test("a pane that comes up is left alone", () => {
  watchStart(view);
  loaded();
  paneDraws();
  jest.advanceTimersByTime(60_000);
  expect(shown()).toBeNull();
});

test("Internet Explorer's web view is told at once, whatever comes later", () => {
  Reflect.deleteProperty(HTMLScriptElement.prototype, "noModule");
  watchStart(view);
  expect(obstacle()).toBe("old-browser");
});

test("no Office.js", () => {
  view.Office = undefined;
  watchStart(view);
  loaded();
  expect(obstacle()).toBe("no-office");
});

test("Office.js that its server does not give", () => {
  watchStart(view);
  const script = document.createElement("script");
  script.setAttribute("src", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  script.type = "text/plain";
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
  expect(obstacle()).toBe("no-office");
});

test("the pane's own file that does not arrive", () => {
  watchStart(view);
  const script = document.createElement("script");
  script.setAttribute("src", "taskpane.0123456789.js");
  script.type = "text/plain";
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
  expect(obstacle()).toBe("not-started");
});

test.each([
  ["old-excel", officeWith("Excel", false)],
  ["not-in-excel", officeWith(null, false)],
] as const)("%s, where the pane says nothing itself", (expected, office) => {
  view.Office = office;
  watchStart(view);
  loaded();
  jest.advanceTimersByTime(3_000);
  expect(obstacle()).toBe(expected);
});

test("asks for the ExcelApi of LTSC 2021", () => {
  const asked: string[] = [];
  view.Office = officeWith("Excel", true);
  view.Office.context.requirements.isSetSupported = (name, version) => {
    asked.push(`${name} ${version}`);
    return true;
  };
  watchStart(view);
  loaded();
  expect(asked).toEqual(["ExcelApi 1.14"]);
});

test("an old Excel that the pane explains itself is not explained twice", () => {
  view.Office = officeWith("Excel", false);
  watchStart(view);
  loaded();
  paneDraws();
  jest.advanceTimersByTime(60_000);
  expect(shown()).toBeNull();
});

test("a pane that stays blank is explained, and gets its place back if it comes late", () => {
  watchStart(view);
  loaded();
  jest.advanceTimersByTime(19_000);
  expect(shown()).toBeNull();
  jest.advanceTimersByTime(2_000);
  expect(obstacle()).toBe("not-started");
  expect(document.getElementById("root")?.style.display).toBe("none");
  paneDraws();
  jest.advanceTimersByTime(1_000);
  expect(shown()).toBeNull();
  expect(document.getElementById("root")?.style.display).toBe("");
});

test("every explanation says what happened, why, and what to do, in both languages", () => {
  for (const name of Object.keys(explanations) as Obstacle[]) {
    for (const words of [explanations[name].ja, explanations[name].en])
      for (const sentence of [words.happened, words.cause, words.remedy])
        expect(sentence).toMatch(/[。.]$/);
  }
  view.Office = undefined;
  watchStart(view);
  loaded();
  const languages = [...(shown()?.querySelectorAll("section") ?? [])].map((part) => part.lang);
  expect(languages).toEqual(["ja", "en"]);
  expect(shown()?.textContent).toContain(explanations["no-office"].ja.remedy);
  expect(shown()?.textContent).toContain(explanations["no-office"].en.remedy);
});
