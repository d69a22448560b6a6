import type { Rolldown } from 'vite'

/** The file that a module has become, which is imported on demand. */
export const fileOf = (bundle: Rolldown.OutputBundle, module: string): string =>
  chunkOf(bundle, module).fileName

/** The style sheets of a module that is imported on demand. */
export const stylesOf = (bundle: Rolldown.OutputBundle, module: string): readonly string[] => [
  ...(chunkOf(bundle, module).viteMetadata?.importedCss ?? []),
]

/** The files that a file imports at once. */
export function importsOf(bundle: Rolldown.OutputBundle, file: string): readonly string[] {
  const chunk = bundle[file]
  return chunk?.type === 'chunk' ? chunk.imports : []
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const chunk = chunks.find(({ facadeModuleId }) =>
    facadeModuleId?.replaceAll('\\', '/').endsWith(`/${module}`),
  )
  if (chunk === undefined) throw new Error(`${module} should be a file of its own.`)
  return chunk
}
