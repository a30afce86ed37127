/// Who may use the service.
extension Phrase {
    package static let noUser = Phrase("user.none", [:])
    package static let noRead = Phrase("read.none", [:])

    package static func recordedUser(_ name: String) -> Phrase { Phrase("user.recorded", ["name": .text(name)]) }

    package static func rolesOfUser(_ name: String, _ roles: [String]) -> Phrase {
        Phrase("user.roles", ["name": .text(name), "count": .integer(roles.count), "roles": .list(roles)])
    }

    package static func issuedToken(to name: String, acting role: String, until moment: String) -> Phrase {
        Phrase("user.token_issued", ["name": .text(name), "role": .text(role), "moment": .text(moment)])
    }

    package static func issuedLink(to name: String, acting role: String, until moment: String) -> Phrase {
        Phrase("user.link_issued", ["name": .text(name), "role": .text(role), "moment": .text(moment)])
    }
}
