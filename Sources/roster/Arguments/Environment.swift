import Foundation

/// The variables of the environment in which the program was started.
enum Environment {
    /// All of them; Foundation makes a new dictionary each time that it is asked.
    static let variables = ProcessInfo.processInfo.environment
}
