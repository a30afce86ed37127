import RosterDesk
import RosterServiceTesting
import Testing

@Suite("Who is let in")
struct AdmissionTests {
    @Test("a token lets its user in, in the role that it was made for")
    func token() async throws {
        try await ServiceHarness.with { harness in
            let answer = try await harness.ask("/api/v1/status", as: .secretariat)
            #expect(answer.status == 200)
            let status = try answer.object()
            #expect(status["in_post"] as? Int == 7)
        }
    }
}
