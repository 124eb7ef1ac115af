import type { Page } from "playwright-core";

/** Has Office say that it is shown in English, to a page that is yet to be opened. */
export async function showInEnglish(page: Page): Promise<void> {
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"ja-JP"', '"en-US"');
    await route.fulfill({ response, body });
  });
}
