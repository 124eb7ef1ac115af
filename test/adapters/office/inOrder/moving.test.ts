import { moveMeasure } from "./measures";
import { provesWholeness } from "./provesWholeness";

describe("moving a measure", () => provesWholeness(moveMeasure));
