/** The longest rising run of different numbers, not necessarily neighbours; the first found where several are as long. */
export const longestRun = (numbers: ReadonlyArray<number>): ReadonlyArray<number> => {
  // tails[k] is the index of the smallest number that ends a rising run of k + 1.
  const tails: Array<number> = []
  const before = new Map<number, number | undefined>()
  numbers.forEach((number, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tails[middle]!]! < number) low = middle + 1
      else high = middle
    }
    before.set(i, tails[low - 1])
    tails[low] = i
  })
  const run: Array<number> = []
  for (let i = tails.at(-1); i !== undefined; i = before.get(i)) run.push(numbers[i]!)
  return run.reverse()
}
