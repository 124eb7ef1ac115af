import type { Host } from "./createHost";

/** What Excel LTSC 2021 has, the baseline (Office Add-ins documentation, "Excel JavaScript API requirement sets"). */
const baseline: Readonly<Record<string, string>> = {
  excelapi: "1.14",
  settings: "1.1",
  customxmlparts: "1.1",
  compressedfile: "1.1",
  file: "1.1",
  documentevents: "1.1",
  selection: "1.1",
  dialogapi: "1.2",
  ribbonapi: "1.1",
  sharedruntime: "1.1",
  addincommands: "1.1",
  delayforcelledit: "1.1",
  richapiruntimeflag: "1.2",
};

/** The answers of `window.external.GetContext()`: who the host is and what it can. */
export function officeContext(host: Host): Record<string, () => unknown> {
  const locale = host.options.locale ?? "ja-JP";
  const matrix = { ...baseline, ...host.options.requirements };
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => `C:\\Users\\Public\\Documents\\${host.workbook.file}`,
    GetAppCapabilities: () => (host.workbook.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1, // a task pane
    GetSolutionToken: () => "",
    GetInstanceId: () => "embedded-host",
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetTouchEnabled: () => false,
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeOf(host),
    GetSettings: () => settingsOf(host),
  };
}

/** The client expects colours as numbers. */
function themeOf({ options }: Host): string | null {
  if (!options.theme) return null;
  const colors = Object.entries(options.theme).map(([name, color]) => [
    name,
    parseInt(color.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(colors));
}

function settingsOf(host: Host) {
  const { documentSettings } = host;
  return {
    Read: (names: string[], values: string[]) => {
      for (const [name, value] of documentSettings) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names: readonly string[], values: readonly string[]) => {
      documentSettings.clear();
      names.forEach((name, index) => documentSettings.set(name, values[index] ?? ""));
    },
  };
}
