// What is used of the `edtf` package, which ships no types. Months in `values` count from 0.
declare module 'edtf' {
  export const parse: (input: string) => {
    readonly type: string
    readonly level: number
    readonly values: ReadonlyArray<unknown>
  }
  const edtf: (input: string) => { readonly type: string; readonly min: number; readonly max: number }
  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export default edtf
}
