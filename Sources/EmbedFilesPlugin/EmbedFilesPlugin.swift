import Foundation
import PackagePlugin

/// Embeds each linked folder of a target (`sql`, `config` …) whenever one of its files changes.
///
/// The links stand in the target's own folder: a new file that stood outside it would not be noticed by an incremental
/// build.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let generator = try context.tool(named: "EmbedFiles").url
        return try links(in: target.directoryURL).map { link in
            let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles+\(link.lastPathComponent).swift")
            return .buildCommand(
                displayName: "Embedding \(link.lastPathComponent) into \(target.name)",
                executable: generator,
                arguments: [link.path, output.path],
                inputFiles: files(below: link),
                outputFiles: [output]
            )
        }
    }

    /// The symbolic links to folders in `folder`.
    private func links(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isSymbolicLinkKey])
            .filter { try $0.resourceValues(forKeys: [.isSymbolicLinkKey]).isSymbolicLink == true }
    }

    private func files(below link: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: link.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
        return found?.compactMap { $0 as? URL } ?? []
    }
}
