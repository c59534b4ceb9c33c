const bar = /^(\S+\s+\S.*?)\s+\|\s+[^|]{2,60}$/u
const dash = /^(\S+\s+\S.*)\s+[–—-]\s+(\S[^|]{1,40})$/u
const site =
  /^(?:[\p{L}\p{N}-]+\.\p{L}{2,4}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|(?:\S+\s){0,3}(?:News|Times|Post|Wikipedia|Wiki|Reuters|BBC|AFP|Xinhua|TASS|Agency|Online|Daily|Tribune|Herald|Gazette|Observer|Encyclop\p{L}+|Britannica|Blog|WordPress)(?:\s\S+)?)$/u

/** Where a title ends that the name of its site follows: "Relations with the Union | Ministry", "... - News.MN". */
export const titleEnd = (words: string): number => {
  const barred = bar.exec(words)
  if (barred !== null) return barred[1]!.length
  const dashed = dash.exec(words)
  return dashed !== null && site.test(dashed[2]!) ? dashed[1]!.length : words.length
}

/** The name of the site, without the sign before it. */
export const siteOf = (rest: string): string => rest.replace(/^[\s|–—-]+/u, '')
