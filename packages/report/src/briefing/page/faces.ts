import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const font = (file: string): string => require.resolve(`@expo-google-fonts/source-sans-3/${file}`)

/** The faces of the one family, Source Sans 3, as paths of TrueType files. */
export const faceFiles = {
  regular: font('400Regular/SourceSans3_400Regular.ttf'),
  italic: font('400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  semibold: font('600SemiBold/SourceSans3_600SemiBold.ttf'),
  bold: font('700Bold/SourceSans3_700Bold.ttf'),
} as const

export type Face = keyof typeof faceFiles

export const faces = Object.keys(faceFiles) as ReadonlyArray<Face>
