import { parseOutline } from "../../../src/domain/outline/parseOutline";
import { repairOutlineLabels } from "../../../src/domain/outline/repairOutlineLabels";
import { sheetLabels, type PlacedLabel } from "./sheetLabels";
import { leafletText } from "./seedText";
import { ichinosekiOutline, shortName, ichinosekiNames } from "./ichinosekiOutline";
import { describeFixtures } from "../../support/fixtures";
describeFixtures("dbg", () => {
  test.each(["R4_sheet","R5_sheet","R4_clean","R5_clean"].flatMap(f => (["stay","as above"] as const).map(b => [f,b] as const)))("%s %s", async (f, b) => {
    const labels = await sheetLabels(`ichinoseki_${f}.xlsx`, b);
    const leaflet = parseOutline(leafletText());
    if (!leaflet.ok) throw new Error();
    const show = (m: boolean, o: typeof ichinosekiOutline) => repairOutlineLabels(labels.map(l => m ? l : {goal:l.goal,direction:l.direction}), o).map((c) => c.status === "unknown" ? "unknown" : c.status === "ask" ? "? " + c.candidates.map(shortName).join(" ") : shortName(c) + " " + (c.status === "repair" ? c.why : ""));
    const a = show(false, ichinosekiOutline), d = show(true, leaflet.value.outline), e = show(false, leaflet.value.outline);
    process.stdout.write(f + b + "\n" + labels.map((l, i) => [l.place, l.goal.slice(0, 8), l.direction.slice(0, 8), "|", a[i], "|", d[i], "|", e[i]].join(" ")).join("\n") + "\n");
  });
});
