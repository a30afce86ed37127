import ArgumentParser
import RosterDesk

/// What the administrator's changing commands take: their role is the administrator's, if nobody says another.
struct AdministratorOptions: ParsableArguments {
    @OptionGroup var changing: ChangingOptions

    var circumstances: Circumstances {
        var circumstances = changing.circumstances
        circumstances.role = changing.recording.role.role ?? .administrator
        circumstances.isRoleAssumed = false
        return circumstances
    }
}
