import { expect, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { REFUSALS } from './support/refusals'

const seen = new Map<string, string>()

// One after another in one worker, so that no two of them can look the same.
test.describe.configure({ mode: 'default' })

for (const { name, says, hidden, signIn, meet } of REFUSALS) {
  test(`a reader who meets “${name}” is told the cause and a next step`, async ({ page }) => {
    await meet(page)
    const notice = page.locator('[data-failure]')
    await expect(notice).toContainText(says)
    await expect(notice).toBeInViewport()
    await expect(notice.getByRole('heading').first()).toBeVisible()
    const steps = notice.locator('.notice-steps').locator('a, button')
    await expect(steps.first()).toBeVisible()
    await expect(notice.getByRole('link', { name: /sign in/i })).toHaveCount(signIn ? 1 : 0)
    if (hidden) await expect(notice).not.toContainText(hidden)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    await expectNoAxeViolations(page)
    const words = (await notice.textContent()) ?? ''
    expect(seen.get(words), 'looks like another refusal').toBeUndefined()
    seen.set(words, name)
  })
}
