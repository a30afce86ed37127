/// Numbers that look as if by chance and are the same on every run and machine, so that the same problem has one answer.
struct Chance {
    private var state = UInt64(1540)

    /// A number below `count`, which is 1 or more.
    mutating func next(below count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }
}
