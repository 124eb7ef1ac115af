import { removeMeasure } from "./measures";
import { provesWholeness } from "./provesWholeness";

describe("removing a measure", () => provesWholeness(removeMeasure));
