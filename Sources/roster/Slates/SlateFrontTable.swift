import ExpertGroup
import Phrases
import RosterDesk

/// What can be had together of competence, breadth, regional balance and parity, a line each.
enum SlateFrontTable {
    static func add(_ front: SlateFront, to screen: inout Screen, _ phrases: Phrases) {
        screen.add(heading: phrases(.label(.front)))
        let count = front.points.count
        let words = [
            phrases(count == 0 ? .slateNoFront : .slateFront(count)),
            phrases(.slateFrontIs(complete: front.complete ? .yes : .no)),
        ]
        screen.add(wrapped: words.joined(separator: " "))
        guard !front.points.isEmpty else { return }
        screen.add("")
        let columns: [Table.Column] = [
            .number(.label(.competence)), .number(.label(.tagsHeld)), .number(.label(.regionsOff)),
            .number(.label(.genderGap)), .text(.label(.chosen)),
        ]
        let rows: [[String?]] = front.points.map { point in
            [
                "\(point.competence)", "\(point.tagsHeld)", "\(point.regionalDistance)", "\(point.genderGap)",
                point.chosen.map { phrases.isolation.isolated($0.name, in: phrases.language) }.joined(separator: ", "),
            ]
        }
        screen.add(Table(columns, rows).stacking)
    }
}
