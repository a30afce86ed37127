import Foundation
import PackagePlugin

/// Embeds each folder of a target that holds no Swift (`catalogue`, or by a link `sql`, `config` …) whenever one of its
/// files changes.
///
/// The folders or links stand in the target's own folder: a new file that stood outside it would not be noticed by an
/// incremental build.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let generator = try context.tool(named: "EmbedFiles").url
        return try foldersWithoutSwift(in: target.directoryURL).map { folder in
            let name = folder.lastPathComponent
            let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles+\(name).swift")
            return .buildCommand(
                displayName: "Embedding \(name) into \(target.name)",
                executable: generator,
                arguments: [folder.path, output.path],
                inputFiles: files(below: folder),
                outputFiles: [output]
            )
        }
    }

    /// The folders in `target`, and the links to folders, that hold files but no Swift.
    private func foldersWithoutSwift(in target: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: target, includingPropertiesForKeys: nil).filter { entry in
            let files = files(below: entry)
            return !files.isEmpty && !files.contains { $0.pathExtension == "swift" }
        }
    }

    private func files(below folder: URL) -> [URL] {
        let folder = folder.resolvingSymlinksInPath()
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return found?.compactMap { $0 as? URL } ?? []
    }
}
