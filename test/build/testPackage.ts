import path from "node:path";
import { unzipSync } from "fflate";
import { documentFiles } from "../../assets/package/documentFiles";
import { filesIn } from "../../assets/package/filesIn";
import { hashedName } from "../../assets/package/hashedName";
import { packageFiles } from "../../assets/package/packageFiles";
import { zipPackage } from "../../assets/package/zipPackage";
import { validateManifest } from "../support/validateManifest";
import { localAddress } from "../support/builtVariants";
import { projectRoot } from "../support/projectRoot";
import { describeWithShared } from "../support/shared";
import { elementsNamed, parseXml } from "../support/XmlElement";

const url = localAddress.replace(/\/$/, "");

function pack(built: string): Uint8Array {
  return zipPackage(
    packageFiles({ url, built: filesIn(built), documents: documentFiles(projectRoot) }),
  );
}

/** `folder`: a build for `localAddress`, with Office.js beside the pane. */
export function testPackage(folder: () => string): void {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const site = () =>
    Object.keys(files).flatMap((name) => (name.startsWith("site/") ? name.slice(5) : []));

  beforeAll(() => {
    bytes = pack(folder());
    files = unzipSync(bytes);
  });

  test("the same input makes the same bytes", () => {
    expect(Buffer.from(pack(folder())).equals(Buffer.from(bytes))).toBe(true);
  });

  test("it is small enough to be carried about, and unpacks to a few megabytes", () => {
    expect(bytes.length).toBeLessThan(6_000_000);
    const unpacked = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    expect(unpacked).toBeLessThan(15_000_000);
  });

  test("nothing in it leads out of the folder into which it is unpacked", () => {
    for (const name of Object.keys(files)) {
      expect(name).not.toMatch(/^[/\\]|^[A-Za-z]:|\\/);
      expect(name.split("/")).not.toContain("..");
    }
  });

  test("what an administrator needs is there", () => {
    const names = Object.keys(files);
    for (const name of ["manifest.xml", "site/taskpane.html", "site/web.config"])
      expect(names).toContain(name);
    for (const name of ["server/nginx.conf", "LICENSE", "CHANGELOG.md", "site/licences.txt"])
      expect(names).toContain(name);
    expect(names).toContain("docs/管理者の手引き.md");
    expect(names.filter((name) => /^samples\/.*\.xlsx$/.test(name))).toHaveLength(2);
  });

  test("what the manuals show and point to is there, but for what is on the web", () => {
    const manuals = Object.keys(files).filter((name) => /^docs\/[^/]+\.md$/.test(name));
    expect(manuals.length).toBeGreaterThan(0);
    for (const manual of manuals)
      for (const [, target = ""] of text(manual).matchAll(/\]\(([^)\s#]+)\)/g))
        if (!/^https?:/.test(target)) {
          const place = path.posix.join("docs", decodeURIComponent(target));
          expect(Object.keys(files)).toContain(place);
        }
  });

  test("every file that the manifest and the pages name is on the server", () => {
    const addresses = [...text("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    const own = addresses.filter((address) => address.startsWith(`${url}/`));
    expect(own.length).toBeGreaterThan(20);
    const foreign = addresses.filter((address) => !address.startsWith(`${url}/`));
    expect(foreign).toEqual([]);
    const ofPages = site()
      .filter((name) => name.endsWith(".html"))
      .flatMap((name) => [...text(`site/${name}`).matchAll(/(?:src|href)="([^"#]+)"/g)])
      .map((match) => match[1] as string);
    expect(ofPages.length).toBeGreaterThan(8);
    const named = [...own.map((address) => address.slice(url.length + 1)), ...ofPages];
    for (const name of named) expect(site()).toContain(name.replace(/[?#].*$/, ""));
  });

  test("no page or script points to another server, but in words", () => {
    for (const name of site().filter((file) => file.endsWith(".html")))
      expect(text(`site/${name}`)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(text("manifest.xml")).not.toContain("localhost");
  });

  test("web.config is XML, keeps what is hashed for a year and nothing else", () => {
    const config = parseXml(text("site/web.config"));
    const kept = elementsNamed(config, "location").map(({ attributes }) => attributes["path"]);
    expect([...kept].sort()).toEqual(
      site()
        .filter((name) => hashedName.test(name))
        .sort(),
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const name of ["taskpane.html", "fallback.js", "office/office.js"])
      expect(kept).not.toContain(name);
  });

  test("both servers say the policy of the pages, and know every type of file", () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(
      text("site/taskpane.html"),
    )?.[1];
    expect(policy).toContain("script-src 'self';");
    const headers = elementsNamed(parseXml(text("site/web.config")), "add");
    expect(headers.map(({ attributes }) => attributes["value"])).toContain(policy);
    expect(text("server/nginx.conf")).toContain(`"${policy}" always;`);
    expect(text("server/nginx.conf")).toContain("location /plan/ {");
    const types = elementsNamed(parseXml(text("site/web.config")), "mimeMap");
    const known = types.map(({ attributes }) => attributes["fileExtension"]);
    const served = site().filter((name) => !["web.config", "LICENSE"].includes(name));
    for (const name of served) expect(known).toContain(/\.[^./]+$/.exec(name)?.[0]);
  });

  describeWithShared("manifest-schemas")("against Microsoft's schemas", () => {
    test("its manifest is valid", async () => {
      expect((await validateManifest(text("manifest.xml"))).errors).toEqual([]);
    });
  });
}
