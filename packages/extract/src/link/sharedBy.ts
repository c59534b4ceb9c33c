/** The members of both sets, in the order of the first. */
export const sharedBy = <A>(a: ReadonlySet<A>, b: ReadonlySet<A>): ReadonlyArray<A> =>
  [...a].filter((member) => b.has(member))
