import ArgumentParser
import RosterDesk

extension Instant: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
