import type { HostPageTest } from "../embedded/page/openHostPage";

/** Has Office say that it is shown in English: the pane is opened anew. */
export async function showInEnglish({ page }: HostPageTest): Promise<void> {
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"ja-JP"', '"en-US"');
    await route.fulfill({ response, body });
  });
  await page.reload();
}
