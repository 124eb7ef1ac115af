import { showNotice } from "./showNotice";

showNotice(document, location.search, new Date().toISOString());
