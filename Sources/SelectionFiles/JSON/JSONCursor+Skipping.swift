extension JSONCursor {
    /// Reads over the value that comes next, whatever it is.
    mutating func skip() throws {
        // The lists and objects that have been entered: without recursion no text can exhaust the stack.
        var open: [Kind] = []
        repeat {
            if open.last == .object { _ = try key() }
            let kind = try kind()
            switch kind {
            case .object, .array:
                if try enter(kind) {
                    open.append(kind)
                    continue
                }
            case .string: _ = try string()
            case .number: _ = try number()
            case .boolean: _ = try boolean()
            case .null: try null()
            }
            while let last = open.last, try !advance(last) { open.removeLast() }
        } while !open.isEmpty
    }
}
