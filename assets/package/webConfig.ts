import { contentTypes } from "./contentTypes";
import { hashedName } from "./hashedName";
import type { responseHeaders } from "./responseHeaders";

const aYear = "365.00:00:00";

/**
 * `web.config` for IIS, to lie beside the pages. Files whose names carry a hash are kept by the PC for a year; all
 * others are asked about each time, so that an update arrives with the next start of Excel.
 *
 * @param files the names of all files of the site, by `/`
 */
export function webConfig(
  files: readonly string[],
  headers: ReturnType<typeof responseHeaders>,
): string {
  const types = contentTypes.map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  const said = headers.map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${attribute(value)}" />`,
  );
  const kept = files.filter((file) => hashedName.test(file)).map(keptForAYear);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${said.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${kept.join("\n")}
</configuration>
`;
}

function keptForAYear(file: string): string {
  return `  <location path="${attribute(file)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${aYear}" cacheControlCustom="immutable" />
      </staticContent>
    </system.webServer>
  </location>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
