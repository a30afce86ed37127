import ArgumentParser
import ExpertGroup
import RosterDesk

extension CivilDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension PersonID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension StateCode: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension DocumentSymbol: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension Gender: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension EndAppointment.Reason: ExpressibleByArgument {}
extension RecordDecision.Kind: ExpressibleByArgument {}
extension AssignFocalPoint.Place: EnumerableFlag {}
