/// The list at the end of a ZIP file (APPNOTE 4.3.12 and 4.3.16): what the parts are called, and how large they are.
struct ZipDirectory {
    /// What the parts come to when they are unpacked, in bytes, as the list says.
    let unpacked: Int

    /// What they are called; one whose name is no UTF-8 is left out.
    let names: Set<String>

    /// `nil` where there is no such list, as in a file that was cut off.
    init?(_ bytes: [UInt8]) {
        // The record behind the list has 22 bytes and a comment of up to 65,535.
        let earliest = max(0, bytes.count - 22 - 65_535)
        guard bytes.count >= 22,
            let end = (earliest...(bytes.count - 22)).reversed().first(where: {
                bytes.hasSignature(0x0605_4b50, at: $0)
            })
        else { return nil }
        var position = bytes.number(4, at: end + 16)
        var sum = 0
        var names: Set<String> = []
        for _ in 0..<bytes.number(2, at: end + 10) {
            guard position + 46 <= bytes.count, bytes.hasSignature(0x0201_4b50, at: position) else { return nil }
            // Larger than four bytes can say is written as their greatest number, which is more than is allowed.
            sum += bytes.number(4, at: position + 24)
            let name = bytes[(position + 46)...].prefix(bytes.number(2, at: position + 28))
            if let name = String(validating: name, as: UTF8.self) { names.insert(name) }
            position += 46 + [28, 30, 32].reduce(0) { $0 + bytes.number(2, at: position + $1) }
        }
        unpacked = sum
        self.names = names
    }
}

extension [UInt8] {
    /// An unsigned number of so many bytes, the lowest first; they are known to be there.
    fileprivate func number(_ size: Int, at position: Int) -> Int {
        self[position..<(position + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    fileprivate func hasSignature(_ signature: Int, at position: Int) -> Bool { number(4, at: position) == signature }
}
