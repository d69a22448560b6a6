interface Module {
  readonly importers: readonly string[]
}

interface Modules {
  getModuleInfo(id: string): Module | null
}

/**
 * Names the chunk of a module: `lab` for all that the page's script imports at once, so that a first visit loads one
 * file, which packs better than many; `tcp` for what else there is of TCP, which is fetched behind the first picture.
 * Null leaves the rest to the bundler: the script itself, and what is imported on demand.
 */
export function nameChunk(id: string, modules: Modules): string | null {
  if (isImportedAtOnce(id, modules, new Set())) return 'lab'
  return /\/src\/(?:engine|simulation)\//.test(id) ? 'tcp' : null
}

function isImportedAtOnce(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const importers = modules.getModuleInfo(id)?.importers ?? []
  return importers.some(
    (importer) => isScriptOfPage(importer, modules) || isImportedAtOnce(importer, modules, seen),
  )
}

const isScriptOfPage = (id: string, modules: Modules): boolean =>
  modules.getModuleInfo(id)?.importers.some((importer) => importer.endsWith('.html')) === true
