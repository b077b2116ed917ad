import type { Page } from 'playwright-core';

/** Signs in through the stand-in's consent page, as a person does. @param entrance the whole address */
export async function signInThrough(page: Page, entrance: string, person: string): Promise<void> {
  await page.goto(entrance);
  await page.locator(`input[name=person][value=${person}]`).check();
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.waitForURL(`${new URL(entrance).origin}/**`);
}

/** Waits until nothing is an outline of what is loading. (The stream of live events never ends, so the network is never idle.) */
export async function whenLoaded(page: Page): Promise<void> {
  await page.locator('[class*=bone]').first().waitFor({ state: 'detached' });
}
