import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    /// The minute and the kind of field are short, so that a line has room for them; the document has them whole, and the
    /// nominations by whose numbers people were found.
    static func of(_ reads: [ReadRecord]) -> Table {
        Table(
            [
                .whole(.field(.openedAt)), .name(.field(.openedBy)), .whole(.field(.role)), .whole(.field(.what)),
                .text(.field(.people)), .text(.field(.fields)),
            ],
            reads.map { read in
                [
                    String(read.openedAt.prefix(16).replacing("T", with: " ")), read.principal, read.role, read.act,
                    read.people.map(\.description).joined(separator: ", "),
                    read.fields.map { String($0.trimmingPrefix("person_")) }.joined(separator: ", "),
                ]
            }
        )
    }
}
