import ExpertGroup

/// The people of a file, each once, however many rows speak of them (E48).
struct PeopleOfFile {
    private(set) var list: [PersonEntry] = []

    private struct Key: Hashable {
        let name: String
        let nationality: StateCode?
    }

    private var numbers: [Key: [Int]] = [:]

    /// The place in `list` of the person that a row speaks of; what the row adds is added there.
    mutating func number(of entry: PersonEntry) -> Int {
        let key = Key(name: entry.name.full, nationality: entry.nationality)
        if let number = numbers[key]?.first(where: { list[$0].canBe(entry) }) {
            list[number].add(entry)
            return number
        }
        list.append(entry)
        numbers[key, default: []].append(list.count - 1)
        return list.count - 1
    }
}

extension PersonEntry {
    /// Whether nothing that is told of both tells them apart; name and nationality are known to be the same.
    fileprivate func canBe(_ other: PersonEntry) -> Bool {
        func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
            guard let left, let right else { return true }
            return left == right
        }
        let genders = [gender, other.gender].map { $0 == .notDisclosed ? nil : $0 }
        return agree(email, other.email) && agree(genders[0], genders[1])
            && agree(name.romanised, other.name.romanised)
    }

    /// Takes over what another row says of the same person and this one does not.
    fileprivate mutating func add(_ other: PersonEntry) {
        if gender == .notDisclosed { gender = other.gender }
        email = email ?? other.email
        furtherNationalities += other.furtherNationalities.filter { !furtherNationalities.contains($0) }
        languages += other.languages.filter { one in !languages.contains { $0.language == one.language } }
        expertise += other.expertise.filter { one in !expertise.contains { $0.tag == one.tag } }
    }
}
