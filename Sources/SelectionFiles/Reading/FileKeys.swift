/// The keys of an object that have been read.
///
/// Most objects have a handful, among which looking is faster than hashing; a hostile one may have millions.
struct FileKeys {
    private var few: [String] = []
    private var many: Set<String> = []

    /// Takes the key; false where it was there already.
    mutating func insert(_ key: String) -> Bool {
        guard !contains(key) else { return false }
        if few.count < 16 { few.append(key) } else { many.insert(key) }
        return true
    }

    func contains(_ key: String) -> Bool {
        few.contains(key) || (few.count == 16 && many.contains(key))
    }
}
