import Foundation

/// Where Roster keeps what is not in the database.
enum DataFolder {
    /// `$ROSTER_DATA`, else `/var/lib/roster` for root, whose home is closed to the server's user, else `roster` in
    /// `$XDG_DATA_HOME`.
    static var current: URL {
        let environment = Environment.variables
        if let folder = environment["ROSTER_DATA"], !folder.isEmpty { return URL(filePath: folder) }
        if geteuid() == 0 { return URL(filePath: "/var/lib/roster") }
        let home = FileManager.default.homeDirectoryForCurrentUser
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
        return (data ?? home.appending(path: ".local/share")).appending(path: "roster")
    }
}
