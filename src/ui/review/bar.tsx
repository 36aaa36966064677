/** A bar of a distribution; its number stands beside it. @param share of the longest bar, 0 to 1 */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="desk-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={100 * share} height="10" fill="currentColor" />
    </svg>
  )
}
