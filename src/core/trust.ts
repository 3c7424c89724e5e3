/** A set of trust anchors, handed to deductions: nothing in the middle reads a store by itself. */
export interface TrustStore {
  /** As the user named it: `mozilla`, or a path. */
  readonly name: string
  /** Where it came from and of which version, for people: "Node.js 24.21.0's copy of Mozilla's roots". */
  readonly source: string
  /** DER of each anchor. */
  readonly anchors: readonly Uint8Array[]
}
