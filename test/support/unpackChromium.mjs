// Unpacks the Chromium of @sparticuz/chromium, with the libraries and fonts it carries, into TMPDIR.
// A process of its own, because the package is an ES module (which jest's modules cannot load) and
// always unpacks into the temporary folder of its process.
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

const packed = new URL("../bin/", import.meta.resolve("@sparticuz/chromium"));
await chromium.executablePath();
await inflate(fileURLToPath(new URL("al2023.tar.br", packed)));
