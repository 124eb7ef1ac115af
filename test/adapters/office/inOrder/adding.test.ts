import { addMeasure } from "./measures";
import { provesWholeness } from "./provesWholeness";

describe("adding a measure", () => provesWholeness(addMeasure));
