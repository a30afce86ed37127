/// What is asked, and all that its transaction is told: the role, the principal, the moment whose knowledge is believed.
///
/// So nobody is given an answer that was made for somebody else.
struct Question: Hashable, Sendable {
    private struct Setting: Hashable {
        let key: String
        let value: String
    }

    private let ask: any RememberedUseCase
    private let settings: [Setting]

    /// Whether all that is known is believed, and so the moment of the answer stands in it.
    let isOfNow: Bool

    /// `nil` where an answer is not remembered.
    init?(_ ask: some UseCase, under circumstances: Circumstances) {
        // With a clock that is set, today is another day than the server's.
        guard let ask = ask as? any RememberedUseCase, circumstances.clock == nil else { return nil }
        guard type(of: ask).access == .reading, circumstances.ending == .forGood else { return nil }
        self.ask = ask
        settings = circumstances.settings.map { Setting(key: $0.key, value: $0.value) }
        isOfNow = circumstances.asKnownOn == nil
    }

    static func == (left: Question, right: Question) -> Bool {
        left.settings == right.settings && left.ask.isSame(as: right.ask)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(type(of: ask)))
        ask.hash(into: &hasher)
        hasher.combine(settings)
    }
}

extension RememberedUseCase {
    fileprivate func isSame(as other: any RememberedUseCase) -> Bool { other as? Self == self }
}
