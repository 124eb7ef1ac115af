import { config } from "zod";

// The page's policy forbids eval. zod would try whether it may as soon as the first schema is made, and the browser
// would report that: whatever is the first to run there imports this before anything that has schemas.
config({ jitless: true });
