import { watchStart } from "./watchStart";

watchStart(window);
